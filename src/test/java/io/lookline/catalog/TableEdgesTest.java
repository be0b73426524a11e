package io.lookline.catalog;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.explore;
import static io.lookline.catalog.Assets.incomplete;
import static io.lookline.catalog.Assets.view;
import static io.lookline.catalog.Tables.edge;
import static io.lookline.catalog.Tables.table;
import static io.lookline.catalog.Tables.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DesiredState.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Edges from tables to views, and to explores where no LookML is read. */
class TableEdgesTest {
    private static final Scope ALL_READ = new Scope(true, Set.of(), Set.of());
    private static final DataModel ORDERS = view("m_orders_view", column("id"), column("state"));
    private static final DataModel EXPLORE = explore("m_orders", column("orders.id"));
    private static final TableRef TABLE = table("wh.shop.public.orders");
    private static final Edge TO_VIEW = edge(TABLE, ORDERS, "id > id", "status > state");
    private static final Edge TO_EXPLORE = edge(TABLE, EXPLORE, "id > orders.id");

    @Test
    void a_table_that_was_found_needs_no_other_proof_of_life() {
        Plan plan = plan(views(TO_VIEW), AppliedPlan.empty(), Policy.usual());

        assertThat(plan.edges()).containsExactly(new EdgeChange.Put(TO_VIEW, null));
    }

    @Test
    void a_view_that_a_person_deleted_gets_no_edge() {
        CurrentState current = Edited.dataModels(written(views(TO_VIEW)), model -> Edited.deletedBy("jane", model));

        assertThat(plan(views(TO_VIEW), current, Policy.usual()).edges()).isEmpty();
    }

    @Test
    void a_second_run_writes_nothing() {
        Desired desired = views(told(TO_VIEW, "select id from orders", "conditional: Liquid branch 2 of 3"));

        assertThat(plan(desired, written(desired), Policy.usual()).isEmpty()).isTrue();
        assertThat(plan(desired, written(desired), Policy.usual().overrideLineage())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_pair_to_a_column_that_the_view_has_not_is_left_out_and_makes_no_difference() {
        Desired desired = views(edge(TABLE, ORDERS, "id > id", "city > city", "id > Id"));

        Plan first = plan(desired, AppliedPlan.empty(), Policy.usual());

        assertThat(first.edges()).containsExactly(new EdgeChange.Put(edge(TABLE, ORDERS, "id > id"), null));
        assertThat(plan(desired, written(desired), Policy.usual()).isEmpty()).isTrue();
    }

    @Test
    void a_column_that_a_partial_reading_keeps_keeps_its_pair() {
        DataModel half = incomplete(view("m_orders_view", column("id")));
        Desired less = Desired.nothing().dataModels(half).views(ALL_READ).edges(TO_VIEW);

        Plan plan = plan(less, written(views(TO_VIEW)), Policy.usual());

        assertThat(plan.edges()).containsExactly(new EdgeChange.Keep(TO_VIEW.key()));
    }

    @Test
    void a_stale_edge_goes_with_the_override_alone_and_is_counted_without_it() {
        CurrentState current = written(views(TO_VIEW));

        Plan usual = plan(views(), current, Policy.usual());
        Plan override = plan(views(), current, Policy.usual().overrideLineage());

        assertThat(usual.isEmpty()).isTrue();
        assertThat(usual.stale()).isEqualTo(new StaleLineage(1, 0));
        assertThat(override.edges()).containsExactly(new EdgeChange.Remove(TO_VIEW.key()));
        assertThat(override.stale()).isEqualTo(StaleLineage.NONE);
    }

    @Test
    void nothing_goes_while_the_view_was_not_read_in_full() {
        Desired half = Desired.nothing().dataModels(incomplete(ORDERS)).views(ALL_READ);

        assertKept(half, TO_VIEW);
    }

    @Test
    void nothing_goes_while_a_file_was_not_read() {
        assertKept(Desired.nothing().dataModels(ORDERS).views(new Scope(false, Set.of(), Set.of())), TO_VIEW);
    }

    @Test
    void an_explore_whose_tables_are_known_by_the_api_alone_loses_those_that_are_stale() {
        CurrentState current = written(Desired.nothing().dataModels(EXPLORE).edges(TO_EXPLORE));

        assertThat(plan(
                                Desired.nothing().dataModels(EXPLORE),
                                current,
                                Policy.usual().overrideLineage())
                        .edges())
                .containsExactly(new EdgeChange.Remove(TO_EXPLORE.key()));
    }

    @Test
    void an_explore_keeps_its_tables_while_the_views_between_are_not_known() {
        assertKept(Desired.nothing().dataModels(EXPLORE).views(new Scope(false, Set.of(), Set.of())), TO_EXPLORE);
        assertKept(
                Desired.nothing()
                        .dataModels(EXPLORE)
                        .views(new Scope(true, Set.of(), Set.of(), Set.of("svc.model.m_"), Set.of())),
                TO_EXPLORE);
    }

    @Test
    void without_lookml_the_tables_of_views_are_left_alone() {
        assertKept(Desired.nothing().dataModels(EXPLORE), TO_VIEW);
    }

    @Test
    void an_edge_that_somebody_else_made_is_left_alone() {
        CurrentState current = Edited.edgesOfOthers(written(views(TO_VIEW)));

        Plan plan = plan(
                views(edge(TABLE, ORDERS, "id > state")),
                current,
                Policy.usual().overrideLineage());

        assertThat(plan.isEmpty()).isTrue();
    }

    private static void assertKept(Desired desired, Edge edge) {
        CurrentState current = written(
                Desired.nothing().dataModels(ORDERS, EXPLORE).views(ALL_READ).edges(TO_VIEW, TO_EXPLORE));

        Plan plan = plan(desired, current, Policy.usual().overrideLineage());

        assertThat(plan.edges()).doesNotContain(new EdgeChange.Remove(edge.key()));
    }

    private static Desired views(Edge... edges) {
        return Desired.nothing().dataModels(ORDERS).views(ALL_READ).edges(edges);
    }

    private static CurrentState written(Desired desired) {
        return AppliedPlan.to(AppliedPlan.empty(), plan(desired, AppliedPlan.empty(), Policy.usual()));
    }

    private static Plan plan(Desired desired, CurrentState current, Policy policy) {
        return Planner.plan(desired.state(), current, policy.policy());
    }
}
