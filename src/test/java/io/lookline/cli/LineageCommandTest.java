package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lookline lineage}, over the demo's Looker, repositories and catalog. */
@QuarkusTest
class LineageCommandTest {
    @TempDir
    Path folder;

    private InspectedDemo demo;

    @BeforeEach
    void start() {
        demo = new InspectedDemo(folder);
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void the_whole_graph_comes_as_json_from_tables_to_dashboards() throws IOException {
        assertThat(demo.run("lineage")).isZero();

        JsonNode graph = new ObjectMapper().readTree(demo.out());
        assertThat(graph.path("nodes").findValuesAsText("type"))
                .containsSubsequence("table", "view", "explore", "chart", "dashboard");
        assertThat(graph.path("edges")).hasSizeGreaterThan(80);
        assertThat(graph.path("nodes").findValuesAsText("id"))
                .containsAll(graph.path("edges").findValuesAsText("from"))
                .containsAll(graph.path("edges").findValuesAsText("to"));
    }

    @Test
    void the_way_of_one_column_is_drawn_up_to_the_dashboard() {
        assertThat(demo.run("lineage", "--format", "mermaid", "--columns", "--root", "inventory.units_on_hand"))
                .isZero();

        assertThat(demo.out()).isEqualTo("""
                flowchart LR
                  subgraph tables
                    n0["fernweh_bigquery.fernweh-prod.shop.inventory_snapshots"]
                  end
                  subgraph views
                    n1["ecommerce_inventory_view"]
                  end
                  subgraph explores
                    n2["ecommerce_inventory"]
                  end
                  subgraph charts
                    n3["Top Products"]
                    n4["Stock"]
                    n5["Stock"]
                  end
                  subgraph dashboards
                    n6["Sales Overview"]
                    n7["Returns EMEA"]
                    n8["Stock Levels"]
                  end
                  n0 -->|"units → units_on_hand"| n1
                  n1 -->|"units_on_hand → #34;inventory.units_on_hand#34;"| n2
                  n2 --> n3
                  n2 --> n4
                  n2 --> n5
                  n2 -->|"#34;inventory.units_on_hand#34; → looker_demo.104"| n6
                  n2 -->|"#34;inventory.units_on_hand#34; → looker_demo.109"| n7
                  n2 -->|"#34;inventory.units_on_hand#34; → looker_demo.111"| n8
                """);
    }

    @Test
    void a_table_and_its_neighbours_are_drawn_for_graphviz() {
        assertThat(demo.run("lineage", "--format", "dot", "--root", "shop.inventory_snapshots", "--depth", "1"))
                .isZero();

        assertThat(demo.out()).isEqualTo("""
                digraph lineage {
                  rankdir=LR;
                  node [shape=box];
                  subgraph cluster_table {
                    label="tables";
                    n0 [label="fernweh_bigquery.fernweh-prod.shop.inventory_snapshots", \
                tooltip="fernweh_bigquery.fernweh-prod.shop.inventory_snapshots"];
                  }
                  subgraph cluster_view {
                    label="views";
                    n1 [label="ecommerce_inventory_view", tooltip="looker_demo.model.ecommerce_inventory_view"];
                  }
                  n0 -> n1;
                }
                """);
    }

    @Test
    void without_a_catalog_tables_go_by_their_connection_and_their_name_in_sql() {
        demo.withoutCatalog();

        assertThat(demo.run("lineage", "--format", "mermaid", "--root", "view:legacy_orders"))
                .isZero();

        assertThat(demo.out()).contains("    n0[\"fernweh_warehouse.legacy.orders_v1\"]\n");
    }

    @Test
    void a_wrong_root_or_depth_is_a_wrong_command_line() {
        assertThat(demo.run("lineage", "--root", "ordrs")).isEqualTo(2);
        assertThat(demo.err()).startsWith("there is no ").contains("; did you mean orders?");
        assertThat(demo.run("lineage", "--root", "legacy.orders_v1")).isEqualTo(2);
        assertThat(demo.err()).startsWith("legacy.orders_v1 has no lineage; `lookline explain` tells why\n");
        assertThat(demo.run("lineage", "--depth", "1")).isEqualTo(2);
        assertThat(demo.err()).startsWith("--depth needs --root\n");
        assertThat(demo.run("lineage", "--root", "orders", "--depth", "-1")).isEqualTo(2);
        assertThat(demo.err()).startsWith("--depth must be at least 0, not -1\n");
        assertThat(demo.run("lineage", "--looker-concurrency", "0")).isEqualTo(2);
        assertThat(demo.err()).startsWith("--looker-concurrency must be at least 1, not 0\n");
        assertThat(demo.out()).isEmpty();
    }

    @Test
    void a_system_out_of_reach_ends_it_without_a_graph() {
        demo.yaml(yaml -> yaml.replaceFirst("hostPort: http://localhost:\\d+", "hostPort: http://localhost:1"));

        assertThat(demo.run("lineage")).isEqualTo(1);

        assertThat(demo.out()).isEmpty();
        assertThat(demo.err()).startsWith("error: Looker at http://localhost:1").contains("\n  try: ");
    }
}
