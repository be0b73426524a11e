package io.lookline.catalog;

import static io.lookline.catalog.Assets.chart;
import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.edge;
import static io.lookline.catalog.Assets.explore;
import static io.lookline.catalog.Assets.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final PlanPolicy USUAL = Policy.usual().policy();
    private static final Dashboard SALES = using(dashboard("7", "1", "2"), "m_e");

    private final DesiredState desired = Desired.nothing()
            .tags("pii")
            .dataModels(explore("m_e", column("orders.id")))
            .charts(2)
            .dashboards(SALES)
            .edges(edge("m_e", SALES, "orders.id > 1"))
            .state();

    @Test
    void an_empty_catalog_gets_everything() {
        Plan plan = Planner.plan(desired, AppliedPlan.empty(), USUAL);

        assertThat(plan.writeService()).isTrue();
        assertThat(plan.writeClassification()).isTrue();
        assertThat(plan.newTags()).containsExactly(new Tag("pii"));
        assertThat(plan.assets()).hasSize(4).allMatch(change -> change instanceof Change.Create);
        assertThat(plan.edges())
                .containsExactly(new EdgeChange.Put(desired.edges().getFirst(), null));
        assertThat(plan.isEmpty()).isFalse();
    }

    @Test
    void a_catalog_that_holds_it_all_gets_nothing() {
        CurrentState current = written(desired);

        Plan second = Planner.plan(desired, current, USUAL);

        assertThat(second.isEmpty()).isTrue();
        assertThat(second.knownTags()).containsExactly(new Tag("pii"));
    }

    @Test
    void the_service_is_left_alone_unless_it_is_forced() {
        PlanPolicy forced = new PlanPolicy(false, false, false, true, USUAL.deletion(), USUAL.today());

        assertThat(Planner.plan(desired, written(desired), forced).writeService())
                .isTrue();
    }

    @Test
    void a_chart_and_a_dashboard_of_one_name_are_two_things() {
        DesiredState same = Desired.nothing()
                .charts(chart("7"))
                .dashboards(dashboard("7", "7"))
                .state();
        CurrentState current = written(same);
        DesiredState withoutChart = Desired.nothing()
                .charts(chart("8"))
                .dashboards(dashboard("7", "8"))
                .state();

        Plan plan = Planner.plan(withoutChart, current, USUAL);

        assertThat(plan.deletions().delete())
                .extracting(DeletionPlan.Deletion::kind, DeletionPlan.Deletion::fqn)
                .containsExactly(tuple(AssetKind.CHART, "svc.7"));
        assertThat(plan.dashboards().getFirst()).isInstanceOf(Change.Update.class);
    }

    @Test
    void what_a_person_deleted_stays_deleted() {
        CurrentState current = Edited.dashboards(written(desired), dashboard -> Edited.deletedBy("jane", dashboard));

        Plan plan = Planner.plan(desired, current, USUAL);

        assertThat(plan.dashboards()).hasOnlyElementsOfType(Change.LeftDeleted.class);
        assertThat(plan.edges()).isEmpty();
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void what_lookline_deleted_comes_back() {
        CurrentState current =
                Edited.dashboards(written(desired), dashboard -> Edited.deletedBy(AppliedPlan.BOT, dashboard));

        Plan plan = Planner.plan(desired, current, USUAL);

        assertThat(update(plan.dashboards().getFirst()).fields()).containsExactly("restored");
    }

    @Test
    void what_a_person_deleted_comes_back_with_the_override() {
        CurrentState current = Edited.dashboards(written(desired), dashboard -> Edited.deletedBy("jane", dashboard));

        Plan plan =
                Planner.plan(desired, current, Policy.usual().overrideMetadata().policy());

        assertThat(update(plan.dashboards().getFirst()).fields()).containsExactly("restored");
    }

    @Test
    void a_dashboard_never_names_a_chart_or_explore_that_is_not_alive() {
        CurrentState current = Edited.charts(
                Edited.dataModels(written(desired), model -> Edited.deletedBy("jane", model)),
                chart -> chart.asset().name().equals("1") ? Edited.deletedBy("jane", chart) : chart);

        Change.Update<Dashboard> update =
                update(Planner.plan(desired, current, USUAL).dashboards().getFirst());

        assertThat(update.asset().charts()).containsExactly("svc.2");
        assertThat(update.asset().dataModels()).isEmpty();
        assertThat(update.fields()).containsExactly("charts", "dataModels");
    }

    @Test
    void a_chart_that_could_not_be_read_stays_on_its_dashboard() {
        Dashboard less = using(dashboard("7", "1"), "m_e");
        DesiredState again = Desired.nothing()
                .tags("pii")
                .dataModels(explore("m_e", column("orders.id")))
                .charts(chart("1"))
                .dashboards(less)
                .failed(chart("2"))
                .state();

        Plan plan = Planner.plan(again, written(desired), USUAL);

        assertThat(plan.dashboards()).hasOnlyElementsOfType(Change.Unchanged.class);
        assertThat(plan.deletions().delete()).isEmpty();
    }

    @Test
    void a_changed_chart_stays_on_its_dashboards() {
        DesiredState renamed = Desired.nothing()
                .charts(chart("1", "New title", null), chart("2"))
                .dashboards(SALES)
                .state();

        Change.Update<Chart> update =
                update(Planner.plan(renamed, written(desired), USUAL).charts().getFirst());

        assertThat(update.fields()).containsExactly("displayName");
        assertThat(update.asset().dashboards()).containsExactly("svc.7");
    }

    @Test
    void entities_that_the_python_connector_wrote_are_taken_over() {
        CurrentState current = Edited.dashboards(
                written(desired),
                stored -> new Stored<>(
                        stored.id(),
                        stored.asset(),
                        false,
                        "ingestion-bot",
                        "d41d8cd98f00b204e9800998ecf8427e",
                        stored.owners(),
                        null));

        Plan plan = Planner.plan(desired, current, USUAL);

        assertThat(update(plan.dashboards().getFirst()).fields()).containsExactly("sourceHash");
        assertThat(Planner.plan(desired, AppliedPlan.to(current, plan), USUAL).isEmpty())
                .isTrue();
    }

    private static CurrentState written(DesiredState state) {
        return AppliedPlan.to(AppliedPlan.empty(), Planner.plan(state, AppliedPlan.empty(), USUAL));
    }

    private static <A extends Asset> Change.Update<A> update(Change<A> change) {
        assertThat(change).isInstanceOf(Change.Update.class);
        return (Change.Update<A>) change;
    }
}
