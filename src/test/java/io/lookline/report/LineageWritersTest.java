package io.lookline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.catalog.Edge.ColumnPair;
import io.lookline.lineage.LineageGraph;
import io.lookline.lineage.LineageGraph.Link;
import io.lookline.lineage.LineageGraph.Node;
import io.lookline.lineage.LineageGraph.NodeType;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs of lineage in the forms that programs read. */
class LineageWritersTest {
    private static final Node TABLE = new Node(NodeType.TABLE, "wh.shop.orders", "wh.shop.orders");
    private static final Node VIEW = new Node(NodeType.VIEW, "svc.model.m_orders_view", "m_orders_view");
    private static final LineageGraph GRAPH = graph(TABLE, VIEW);

    @Test
    void json_has_nodes_and_edges_by_ids() throws IOException {
        assertThat(written(new LineageJson(true), GRAPH)).isEqualTo("""
                {
                  "version" : 1,
                  "nodes" : [ {
                    "id" : "table:wh.shop.orders",
                    "type" : "table",
                    "name" : "wh.shop.orders",
                    "title" : "wh.shop.orders"
                  }, {
                    "id" : "view:svc.model.m_orders_view",
                    "type" : "view",
                    "name" : "svc.model.m_orders_view",
                    "title" : "m_orders_view"
                  } ],
                  "edges" : [ {
                    "from" : "table:wh.shop.orders",
                    "to" : "view:svc.model.m_orders_view",
                    "columns" : [ {
                      "from" : "wh.shop.orders.id",
                      "to" : "svc.model.m_orders_view.id"
                    }, {
                      "from" : "wh.shop.orders.total",
                      "to" : "svc.model.m_orders_view.amount"
                    } ],
                    "description" : "conditional: Liquid branch 1 of 2"
                  } ]
                }
                """);
    }

    @Test
    void dot_has_a_cluster_for_each_type() throws IOException {
        assertThat(written(new LineageDot(true), GRAPH)).isEqualTo("""
                digraph lineage {
                  rankdir=LR;
                  node [shape=box];
                  subgraph cluster_table {
                    label="tables";
                    n0 [label="wh.shop.orders", tooltip="wh.shop.orders"];
                  }
                  subgraph cluster_view {
                    label="views";
                    n1 [label="m_orders_view", tooltip="svc.model.m_orders_view"];
                  }
                  n0 -> n1 [label="id → id\\ltotal → amount\\l", edgetooltip="conditional: Liquid branch 1 of 2"];
                }
                """);
    }

    @Test
    void mermaid_has_a_sub_graph_for_each_type() throws IOException {
        assertThat(written(new LineageMermaid(true), GRAPH)).isEqualTo("""
                flowchart LR
                  subgraph tables
                    n0["wh.shop.orders"]
                  end
                  subgraph views
                    n1["m_orders_view"]
                  end
                  n0 -->|"id → id<br/>total → amount"| n1
                """);
    }

    @Test
    void columns_are_left_out_unless_they_are_asked_for() throws IOException {
        assertThat(written(new LineageJson(false), GRAPH)).doesNotContain("columns");
        assertThat(written(new LineageDot(false), GRAPH))
                .contains("  n0 -> n1 [edgetooltip=\"conditional: Liquid branch 1 of 2\"];\n");
        assertThat(written(new LineageMermaid(false), GRAPH)).contains("  n0 --> n1\n");
    }

    @Test
    void a_graph_of_nothing_is_one_all_the_same() throws IOException {
        LineageGraph nothing = new LineageGraph(List.of(), List.of());

        assertThat(json(nothing).path("nodes")).isEmpty();
        assertThat(written(new LineageDot(false), nothing)).endsWith("node [shape=box];\n}\n");
        assertThat(written(new LineageMermaid(false), nothing)).isEqualTo("flowchart LR\n");
    }

    /** What would end a text, a node or a line, or begin markup, a directive or an escape. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"];\nn9 [label=\"x",
                "a\\\"; b",
                "\\N \\G \\l",
                "</script><b>`x`",
                "%%{init: {}}%% end",
                "|x| --> n0\r\n",
                "#quot;#34; &amp;",
                "\u0000\u001b[31mred\u2028"
            })
    void hostile_names_stay_texts(String name) throws IOException {
        LineageGraph graph = graph(new Node(NodeType.TABLE, name, name), new Node(NodeType.CHART, "svc." + name, name));

        assertThat(json(graph).at("/nodes/0/name").asText()).isEqualTo(name);
        assertThat(written(new LineageDot(true), graph).lines()).hasSize(13).allMatch(LineageWritersTest::isDot);
        assertThat(written(new LineageMermaid(true), graph).lines())
                .hasSize(8)
                .allMatch(line -> line.matches("flowchart LR|  subgraph \\w+|  end|"
                        + "    n\\d\\[\"[\\p{L}\\p{N} ._:/,()#;-]*\"]|"
                        + "  n0 -->\\|\"[\\p{L}\\p{N} ._:/,()#;→<>-]*\"\\| n1"));
    }

    /** Outside of texts in quotes nothing but what the program says itself. */
    private static boolean isDot(String line) {
        return line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "TEXT")
                .matches("digraph lineage \\{|  rankdir=LR;|  node \\[shape=box];| *}|  subgraph cluster_\\w+ \\{|"
                        + "    label=TEXT;|    n\\d \\[label=TEXT, tooltip=TEXT];|"
                        + "  n0 -> n1 \\[label=TEXT, edgetooltip=TEXT];");
    }

    private static LineageGraph graph(Node from, Node to) {
        return new LineageGraph(
                List.of(from, to),
                List.of(new Link(
                        from,
                        to,
                        List.of(
                                new ColumnPair(from.fqn() + ".id", to.fqn() + ".id"),
                                new ColumnPair(from.fqn() + ".total", to.fqn() + ".amount")),
                        Optional.of("conditional: Liquid branch 1 of 2"))));
    }

    private static JsonNode json(LineageGraph graph) throws IOException {
        return new ObjectMapper().readTree(written(new LineageJson(true), graph));
    }

    private static String written(LineageWriter writer, LineageGraph graph) throws IOException {
        StringWriter out = new StringWriter();
        writer.write(graph, out);
        return out.toString();
    }
}
