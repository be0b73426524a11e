package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.Tiles.tile;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Edge;
import io.lookline.catalog.Edge.ColumnPair;
import io.lookline.looker.LookerInstance.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExploreEdgesTest {
    private static final Explores ORDERS =
            explore("m", "e").dimension("orders.id", "number").dimension("orders.state", "string");

    @Test
    void an_explore_leads_to_each_chart_and_to_the_dashboard_once() {
        List<Edge> edges = edges(
                tile("10").query(query("m", "e").fields("orders.id")),
                tile("11").query(query("m", "e").fields("orders.id")));

        assertThat(edges)
                .extracting(edge -> edge.key().toString())
                .containsExactly(
                        "svc.model.m_e ---> chart svc.10",
                        "svc.model.m_e ---> dashboard svc.7",
                        "svc.model.m_e ---> chart svc.11");
    }

    @Test
    void the_edge_to_the_dashboard_says_which_chart_reads_which_column() {
        List<Edge> edges = edges(
                tile("10").query(query("m", "e").fields("orders.id").filters("orders.state")),
                tile("11").query(query("m", "e").fields("orders.ID", "orders.id")));

        assertThat(edges.get(0).columns()).isEmpty();
        assertThat(edges.get(1).columns())
                .containsExactly(
                        new ColumnPair("svc.model.m_e.\"orders.id\"", "svc.10"),
                        new ColumnPair("svc.model.m_e.\"orders.state\"", "svc.10"),
                        new ColumnPair("svc.model.m_e.\"orders.id\"", "svc.11"));
    }

    @Test
    void a_column_that_the_explore_lacks_is_not_sent_for_the_server_drops_it() {
        assertThat(edges(tile("10").query(query("m", "e").fields("orders.gone", "calculation")))
                        .get(1)
                        .columns())
                .isEmpty();
    }

    @Test
    void a_table_calculation_leads_back_to_the_columns_it_is_made_of() {
        assertThat(edges(
                                tile("10")
                                        .query(
                                                query("m", "e")
                                                        .fields("double")
                                                        .dynamicFields(
                                                                "[{\"table_calculation\": \"double\", \"expression\": \"${orders.id} * 2\"}]")))
                        .get(1)
                        .columns())
                .containsExactly(new ColumnPair("svc.model.m_e.\"orders.id\"", "svc.10"));
    }

    @Test
    void each_source_of_merged_results_has_its_edges() {
        List<Edge> edges = looker().explores(ORDERS, explore("m", "users"))
                .dashboards(board("7")
                        .tile(tile("10").merge("x").query(query("m", "e")).query(query("m", "users"))))
                .resolve()
                .edges();

        assertThat(edges)
                .extracting(edge -> edge.key().from().fqn())
                .containsExactly("svc.model.m_e", "svc.model.m_e", "svc.model.m_users", "svc.model.m_users");
    }

    @Test
    void a_look_on_no_dashboard_has_an_edge_to_its_chart_alone() {
        Look look = new Look(
                "5",
                null,
                null,
                null,
                null,
                null,
                null,
                query("m", "e").fields("orders.id").build());

        assertThat(looker().explores(ORDERS).looks(look).resolve().edges())
                .extracting(edge -> edge.key().toString())
                .containsExactly("svc.model.m_e ---> chart svc.look_5");
    }

    @Test
    void an_explore_that_is_not_in_the_catalog_has_no_edge() {
        assertThat(looker().dashboards(board("7").tile(tile("10").query(query("m", "e"))))
                        .resolve()
                        .edges())
                .isEmpty();
    }

    private static List<Edge> edges(Tiles... tiles) {
        Boards board = board("7");
        for (Tiles tile : tiles) {
            board.tile(tile);
        }
        return looker().explores(ORDERS).dashboards(board).resolve().edges();
    }
}
