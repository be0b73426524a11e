package io.lookline.catalog;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.edge;
import static io.lookline.catalog.Assets.explore;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.CurrentState.StoredEdge;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class EdgePlannerTest {
    private static final Dashboard SALES = dashboard("7");
    private static final Edge NEW = edge("m_e", SALES, "orders.id > 1");
    private static final Edge OLD = edge("m_e", SALES, "orders.state > 2");
    private static final EdgeEnds ALL_ALIVE = new EdgeEnds(_ -> true, Map.of());
    private static final Edge BOTH = edge("m_e", SALES, "orders.id > 1", "orders.state > 2");

    @Test
    void an_edge_that_the_catalog_lacks_is_put() {
        assertThat(plan(Map.of(), false)).containsExactly(new EdgeChange.Put(NEW, null));
    }

    @Test
    void an_equal_edge_is_kept_for_a_put_would_change_its_dates() {
        assertThat(plan(stored(NEW, true), false)).containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void stored_pairs_are_sent_along_for_a_put_replaces_them() {
        assertThat(plan(stored(OLD, true), false)).containsExactly(new EdgeChange.Put(BOTH, OLD));
    }

    @Test
    void a_stale_pair_alone_is_no_difference() {
        assertThat(plan(stored(BOTH, true), false)).containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void the_override_takes_stale_pairs_away() {
        assertThat(plan(stored(BOTH, true), true)).containsExactly(new EdgeChange.Put(NEW, BOTH));
    }

    @Test
    void the_override_takes_no_pair_away_when_an_end_was_not_read_in_full() {
        EdgePlanner planner = new EdgePlanner(stored(BOTH, true), ALL_ALIVE, _ -> false, true);

        assertThat(planner.plan(List.of(NEW))).containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void an_edge_that_somebody_else_made_is_never_touched() {
        assertThat(plan(stored(OLD, false), true)).containsExactly(new EdgeChange.Keep(NEW.key()));
        assertThat(stale(stored(OLD, false), _ -> true, true)).isEmpty();
    }

    @Test
    void a_stale_edge_goes_only_with_the_override_and_after_a_full_reading() {
        assertThat(stale(stored(OLD, true), _ -> true, false)).isEmpty();
        assertThat(stale(stored(OLD, true), _ -> false, true)).isEmpty();
        assertThat(stale(stored(OLD, true), _ -> true, true)).containsExactly(new EdgeChange.Remove(OLD.key()));
    }

    @Test
    void an_edge_needs_both_ends_alive() {
        EdgeEnds noDashboard = new EdgeEnds(ref -> ref.kind() != AssetKind.DASHBOARD, Map.of());

        assertThat(new EdgePlanner(Map.of(), noDashboard, _ -> true, false).plan(List.of(NEW)))
                .isEmpty();
    }

    @Test
    void a_pair_needs_its_chart_alive() {
        AssetRef dead = new AssetRef(AssetKind.CHART, "svc.2");
        EdgeEnds ends = new EdgeEnds(ref -> !ref.equals(dead), Map.of());

        assertThat(new EdgePlanner(Map.of(), ends, _ -> true, false).plan(List.of(BOTH)))
                .containsExactly(new EdgeChange.Put(NEW, null));
    }

    @Test
    void a_pair_needs_its_column_in_the_explore() {
        EdgeEnds ends = new EdgeEnds(_ -> true, models(explore("m_e", column("orders.id"))));

        assertThat(new EdgePlanner(Map.of(), ends, _ -> true, false).plan(List.of(BOTH)))
                .containsExactly(new EdgeChange.Put(NEW, null));
        assertThat(new EdgePlanner(stored(NEW, true), ends, _ -> true, false).plan(List.of(BOTH)))
                .as("what the server dropped is no difference")
                .containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void a_stored_pair_of_a_column_that_goes_is_not_sent_again() {
        EdgeEnds ends = new EdgeEnds(_ -> true, models(explore("m_e", column("orders.id"))));

        assertThat(new EdgePlanner(stored(OLD, true), ends, _ -> true, false).plan(List.of(NEW)))
                .containsExactly(new EdgeChange.Put(NEW, OLD));
    }

    @Test
    void what_is_stale_and_stays_is_counted() {
        Edge gone = edge("m_gone", SALES, "orders.id > 1");
        Map<Edge.Key, StoredEdge> stored =
                Map.of(BOTH.key(), new StoredEdge(BOTH, true), gone.key(), new StoredEdge(gone, true));

        assertThat(new EdgePlanner(stored, ALL_ALIVE, _ -> true, false).left(List.of(NEW)))
                .isEqualTo(new StaleLineage(1, 1));
        assertThat(new EdgePlanner(stored, ALL_ALIVE, _ -> true, true).left(List.of(NEW)))
                .as("with the override it goes")
                .isEqualTo(StaleLineage.NONE);
        assertThat(new EdgePlanner(stored, ALL_ALIVE, _ -> false, false).left(List.of(NEW)))
                .as("nobody knows whether it is stale")
                .isEqualTo(StaleLineage.NONE);
    }

    @Test
    void neither_other_peoples_edges_nor_those_of_what_is_deleted_count_as_stale() {
        EdgeEnds noDashboard = new EdgeEnds(ref -> ref.kind() != AssetKind.DASHBOARD, Map.of());

        assertThat(new EdgePlanner(stored(BOTH, false), ALL_ALIVE, _ -> true, false).left(List.of(NEW)))
                .isEqualTo(StaleLineage.NONE);
        assertThat(new EdgePlanner(stored(BOTH, false), ALL_ALIVE, _ -> true, false).left(List.of()))
                .isEqualTo(StaleLineage.NONE);
        assertThat(new EdgePlanner(stored(BOTH, true), noDashboard, _ -> true, false).left(List.of()))
                .isEqualTo(StaleLineage.NONE);
    }

    @Test
    void a_query_and_a_description_are_the_computed_ones_and_stored_ones_go_with_the_override_alone() {
        Edge before = new Edge(OLD.key(), OLD.columns(), "select 1", "by hand");
        Edge after = new Edge(NEW.key(), NEW.columns(), "select 2", null);

        for (boolean override : List.of(true, false)) {
            EdgePlanner planner = new EdgePlanner(stored(before, true), ALL_ALIVE, _ -> true, override);
            assertThat(planner.plan(List.of(after))).singleElement().satisfies(change -> {
                Edge sent = ((EdgeChange.Put) change).edge();
                assertThat(sent.sqlQuery()).isEqualTo("select 2");
                assertThat(sent.description()).isEqualTo(override ? null : "by hand");
                assertThat(sent.columns()).isEqualTo(override ? NEW.columns() : BOTH.columns());
            });
        }
    }

    @Test
    void a_change_of_an_edge_names_what_differs() {
        Edge told = new Edge(BOTH.key(), BOTH.columns(), "select 1", "conditional");

        assertThat(new EdgeChange.Put(told, NEW).fields()).containsExactly("columns", "sqlQuery", "description");
        assertThat(new EdgeChange.Put(told, BOTH).fields()).containsExactly("sqlQuery", "description");
        assertThat(new EdgeChange.Put(told, null).fields()).isEmpty();
    }

    @Test
    void the_order_and_repetition_of_pairs_make_no_difference() {
        assertThat(edge("m_e", SALES, "b.b > 2", "a.a > 1", "b.b > 2"))
                .isEqualTo(edge("m_e", SALES, "a.a > 1", "b.b > 2"));
    }

    private static List<EdgeChange> plan(Map<Edge.Key, StoredEdge> stored, boolean override) {
        return new EdgePlanner(stored, ALL_ALIVE, _ -> true, override).plan(List.of(NEW));
    }

    /** What becomes of the stored edges when none is computed. */
    private static List<EdgeChange> stale(
            Map<Edge.Key, StoredEdge> stored, Predicate<Edge.Key> covered, boolean override) {
        return new EdgePlanner(stored, ALL_ALIVE, covered, override).plan(List.of());
    }

    private static Map<Edge.Key, StoredEdge> stored(Edge edge, boolean ours) {
        return Map.of(edge.key(), new StoredEdge(edge, ours));
    }

    private static Map<String, DataModel> models(DataModel model) {
        return Map.of(model.fqn(), model);
    }
}
