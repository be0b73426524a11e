package io.lookline.catalog;

import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.edge;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.CurrentState.StoredEdge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgePlannerTest {
    private static final Dashboard SALES = dashboard("7");
    private static final Edge NEW = edge("m_e", SALES, "orders.id > 1");
    private static final Edge OLD = edge("m_e", SALES, "orders.state > 2");
    private static final Edge BOTH = edge("m_e", SALES, "orders.id > 1", "orders.state > 2");

    @Test
    void an_edge_that_the_catalog_lacks_is_put() {
        assertThat(plan(Map.of(), false)).containsExactly(new EdgeChange.Put(NEW, true));
    }

    @Test
    void an_equal_edge_is_kept_for_a_put_would_change_its_dates() {
        assertThat(plan(stored(NEW, true), false)).containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void stored_pairs_are_sent_along_for_a_put_replaces_them() {
        assertThat(plan(stored(OLD, true), false)).containsExactly(new EdgeChange.Put(BOTH, false));
    }

    @Test
    void a_stale_pair_alone_is_no_difference() {
        assertThat(plan(stored(BOTH, true), false)).containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void the_override_takes_stale_pairs_away() {
        assertThat(plan(stored(BOTH, true), true)).containsExactly(new EdgeChange.Put(NEW, false));
    }

    @Test
    void the_override_takes_no_pair_away_when_an_end_was_not_read_in_full() {
        EdgePlanner planner = new EdgePlanner(stored(BOTH, true), _ -> true, true);

        assertThat(planner.plan(List.of(NEW), _ -> false)).containsExactly(new EdgeChange.Keep(NEW.key()));
    }

    @Test
    void an_edge_that_somebody_else_made_is_never_touched() {
        assertThat(plan(stored(OLD, false), true)).containsExactly(new EdgeChange.Keep(NEW.key()));
        assertThat(new EdgePlanner(stored(OLD, false), _ -> true, true).plan(List.of(), _ -> true))
                .isEmpty();
    }

    @Test
    void a_stale_edge_goes_only_with_the_override_and_after_a_full_reading() {
        assertThat(new EdgePlanner(stored(OLD, true), _ -> true, false).plan(List.of(), _ -> true))
                .isEmpty();
        assertThat(new EdgePlanner(stored(OLD, true), _ -> true, true).plan(List.of(), _ -> false))
                .isEmpty();
        assertThat(new EdgePlanner(stored(OLD, true), _ -> true, true).plan(List.of(), _ -> true))
                .containsExactly(new EdgeChange.Remove(OLD.key()));
    }

    @Test
    void an_edge_needs_both_ends_alive() {
        assertThat(new EdgePlanner(Map.of(), ref -> ref.kind() != AssetKind.DASHBOARD, false)
                        .plan(List.of(NEW), _ -> true))
                .isEmpty();
    }

    @Test
    void a_pair_needs_its_chart_alive() {
        AssetRef dead = new AssetRef(AssetKind.CHART, "svc.2");

        assertThat(new EdgePlanner(Map.of(), ref -> !ref.equals(dead), false).plan(List.of(BOTH), _ -> true))
                .containsExactly(new EdgeChange.Put(NEW, true));
    }

    @Test
    void the_order_and_repetition_of_pairs_make_no_difference() {
        assertThat(edge("m_e", SALES, "b.b > 2", "a.a > 1", "b.b > 2"))
                .isEqualTo(edge("m_e", SALES, "a.a > 1", "b.b > 2"));
    }

    private static List<EdgeChange> plan(Map<Edge.Key, StoredEdge> stored, boolean override) {
        return new EdgePlanner(stored, _ -> true, override).plan(List.of(NEW), _ -> true);
    }

    private static Map<Edge.Key, StoredEdge> stored(Edge edge, boolean ours) {
        return Map.of(edge.key(), new StoredEdge(edge, ours));
    }
}
