package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.Tiles.tile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The graph of lineage, and what of it is around something. */
class LineageGraphTest {
    private static final Instances LOOKER = looker().explores(
                    explore("m", "orders").dimension("orders.id", "number").dimension("orders.state", "string"),
                    explore("m", "users").dimension("users.id", "number"))
            .lookml(project("p").file("m.model.lkml", """
                    explore: orders {} explore: users {}
                    view: orders { sql_table_name: o ;; dimension: id {} dimension: state {} }
                    view: users { sql_table_name: u ;; dimension: id {} }
                    """))
            .dashboards(board("7")
                    .title("Sales")
                    .tile(tile("70").query(query("m", "orders").fields("orders.id")))
                    .tile(tile("71").query(query("m", "orders").fields("orders.state"))));

    private final Explanations explanations =
            LOOKER.explanations(catalog().has("o", "id", "state").has("u", "id"));

    @Test
    void all_links_are_there_with_their_ends_in_the_order_of_their_types() {
        LineageGraph graph = explanations.graph();

        assertThat(graph.nodes())
                .extracting(LineageGraph.Node::id)
                .containsExactly(
                        "table:wh.O",
                        "table:wh.U",
                        "view:svc.model.m_orders_view",
                        "view:svc.model.m_users_view",
                        "explore:svc.model.m_orders",
                        "explore:svc.model.m_users",
                        "chart:svc.70",
                        "chart:svc.71",
                        "dashboard:svc.7");
        assertThat(lines(graph))
                .containsExactly(
                        "O > m_orders_view: id=id state=state",
                        "U > m_users_view: id=id",
                        "m_orders_view > m_orders: id=orders.id state=orders.state",
                        "m_users_view > m_users: id=users.id",
                        "m_orders > 70:",
                        "m_orders > 71:",
                        "m_orders > 7: orders.id=70 orders.state=71");
    }

    @Test
    void around_a_thing_is_what_leads_to_it_and_what_it_leads_to() {
        assertThat(lines(around("view:orders", OptionalInt.empty())))
                .containsExactly(
                        "O > m_orders_view: id=id state=state",
                        "m_orders_view > m_orders: id=orders.id state=orders.state",
                        "m_orders > 70:",
                        "m_orders > 71:",
                        "m_orders > 7: orders.id=70 orders.state=71");
    }

    @Test
    void what_only_shares_a_source_is_not_around() {
        assertThat(lines(around("chart:70", OptionalInt.empty())))
                .containsExactly(
                        "O > m_orders_view: id=id state=state",
                        "m_orders_view > m_orders: id=orders.id state=orders.state",
                        "m_orders > 70:");
    }

    @Test
    void the_depth_says_how_many_links_away() {
        assertThat(lines(around("explore:orders", OptionalInt.of(1))))
                .containsExactly(
                        "m_orders_view > m_orders: id=orders.id state=orders.state",
                        "m_orders > 70:",
                        "m_orders > 71:",
                        "m_orders > 7: orders.id=70 orders.state=71");
        assertThat(around("explore:orders", OptionalInt.of(0)).nodes())
                .extracting(LineageGraph.Node::id)
                .containsExactly("explore:svc.model.m_orders");
    }

    @Test
    void of_a_column_only_its_own_pairs_are_followed_up_to_the_charts_that_read_it() {
        assertThat(lines(around("o.id", OptionalInt.empty())))
                .containsExactly(
                        "O > m_orders_view: id=id",
                        "m_orders_view > m_orders: id=orders.id",
                        "m_orders > 70:",
                        "m_orders > 7: orders.id=70");
    }

    @Test
    void a_circle_is_walked_once() {
        Explanations circle = looker().explores(explore("m", "a").dimension("a.x", "string"))
                .lookml(project("p").file("m.model.lkml", """
                        explore: a {}
                        view: a { derived_table: { explore_source: a { column: x { field: a.x } } } dimension: x {} }
                        """))
                .explanations(catalog());

        assertThat(circle.graph("view:a", OptionalInt.empty()).orElseThrow().links())
                .hasSize(2);
        assertThat(circle.graph("view:a.x", OptionalInt.empty()).orElseThrow().links())
                .hasSize(2);
    }

    @Test
    void what_has_no_lineage_has_no_graph() {
        assertThat(explanations.graph("nothing", OptionalInt.empty())).isEmpty();
    }

    @Test
    void without_a_catalog_tables_go_by_their_connection_and_their_name_in_sql() {
        Explanations alone =
                looker().lookml(project("p").file("m.model.lkml", """
                        connection: "snow"
                        view: v { sql_table_name: prod.t ;; dimension: x {} dimension: city { sql: ${TABLE}.address.city ;; } }
                        view: open { sql_table_name: {{ _user_attributes['schema'] }}.t ;; dimension: x {} }
                        """)).explanationsWithoutCatalog();

        assertThat(lines(alone.graph())).containsExactly("snow.prod.t > m_v_view: address.city=city x=x");
    }

    private LineageGraph around(String root, OptionalInt depth) {
        return explanations.graph(root, depth).orElseThrow();
    }

    private static List<String> lines(LineageGraph graph) {
        return graph.links().stream()
                .map(link -> "%s > %s:%s"
                        .formatted(
                                shorter(link.from().fqn()),
                                shorter(link.to().fqn()),
                                link.columns().stream()
                                        .map(pair -> " " + within(pair.from(), link.from()) + "="
                                                + within(pair.to(), link.to()))
                                        .collect(Collectors.joining())))
                .toList();
    }

    private static String within(String column, LineageGraph.Node owner) {
        return shorter(column.replace(owner.fqn() + ".", "")).replace("\"", "");
    }

    private static String shorter(String fqn) {
        return fqn.replace("svc.model.", "").replace("svc.", "").replace("wh.", "");
    }
}
