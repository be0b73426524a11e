package io.lookline.ingest;

import static io.lookline.catalog.Assets.chart;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.edge;
import static io.lookline.catalog.Assets.explore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.lookline.catalog.AppliedPlan;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.Desired;
import io.lookline.catalog.Plan;
import io.lookline.catalog.Planner;
import io.lookline.catalog.Policy;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import org.junit.jupiter.api.Test;

class AccountTest {
    private final Account account = new Account(new ItemNames("svc"), () -> false);

    @Test
    void each_planned_item_is_counted_once_when_it_is_written() {
        account.enter(first(Desired.nothing()
                .dataModels(explore("m_e"))
                .charts(chart("7"))
                .dashboards(dashboard("7", "7"))
                .edges(edge("m_e", dashboard("7")))));
        account.written(ItemType.SERVICE, "svc");
        account.written(ItemType.DATA_MODEL, "svc.model.m_e");
        account.written(ItemType.CHART, "svc.7");
        account.written(ItemType.DASHBOARD, "svc.7");
        account.written(ItemType.EDGE, "svc.model.m_e ---> dashboard svc.7");

        assertThat(account.counts().keySet())
                .containsExactly(
                        ItemType.SERVICE, ItemType.DATA_MODEL, ItemType.CHART, ItemType.DASHBOARD, ItemType.EDGE);
        assertThat(account.counts().values()).containsOnly(written(1));
    }

    @Test
    void what_is_planned_and_never_written_was_not_reached() {
        account.enter(first(Desired.nothing().charts(2)));
        account.written(ItemType.SERVICE, "svc");
        account.written(ItemType.CHART, "svc.1");

        assertThat(account.counts()).contains(entry(ItemType.CHART, new Counts(1, 0, 0, 0, 0, 1, 0)));
    }

    @Test
    void what_is_as_desired_is_unchanged() {
        Desired desired = Desired.nothing().charts(2);
        CurrentState current = AppliedPlan.to(AppliedPlan.empty(), first(desired));

        account.enter(Planner.plan(desired.state(), current, Policy.usual().policy()));

        assertThat(account.counts())
                .containsOnly(
                        entry(ItemType.SERVICE, new Counts(0, 1, 0, 0, 0, 0, 0)),
                        entry(ItemType.CHART, new Counts(0, 2, 0, 0, 0, 0, 0)));
    }

    @Test
    void a_deletion_is_a_write_and_told_apart() {
        CurrentState current =
                AppliedPlan.to(AppliedPlan.empty(), first(Desired.nothing().charts(2)));
        account.enter(Planner.plan(
                Desired.nothing().charts(1).state(), current, Policy.usual().policy()));
        account.written(ItemType.CHART, "svc.2");

        assertThat(account.counts()).contains(entry(ItemType.CHART, new Counts(1, 1, 0, 0, 0, 0, 1)));
    }

    @Test
    void what_a_filter_excludes_is_filtered_unless_it_is_deleted_for_it() {
        account.filtered(ItemType.DATA_MODEL, "m::e");
        account.filtered(ItemType.CHART, "2");
        CurrentState current =
                AppliedPlan.to(AppliedPlan.empty(), first(Desired.nothing().charts(2)));
        account.enter(Planner.plan(
                Desired.nothing().charts(1).state(), current, Policy.usual().policy()));
        account.written(ItemType.CHART, "svc.2");

        assertThat(account.counts())
                .contains(
                        entry(ItemType.DATA_MODEL, new Counts(0, 0, 1, 0, 0, 0, 0)),
                        entry(ItemType.CHART, new Counts(1, 1, 0, 0, 0, 0, 1)));
    }

    @Test
    void an_error_fails_its_item_by_lookers_id_or_by_its_full_name() {
        account.enter(first(Desired.nothing().dashboards(dashboard("m_d"), dashboard("8"))));
        account.tell(error(ItemType.DASHBOARD, "m::d"));
        account.failed(error(ItemType.DASHBOARD, "svc.8"));
        account.written(ItemType.SERVICE, "svc");

        assertThat(account.counts()).contains(entry(ItemType.DASHBOARD, new Counts(0, 0, 0, 0, 2, 0, 0)));
        assertThat(account.diagnostics()).hasSize(2);
        assertThat(account.hasErrors()).isTrue();
    }

    @Test
    void an_item_that_failed_once_stays_failed() {
        account.enter(first(Desired.nothing().charts(1)));
        account.written(ItemType.SERVICE, "svc");
        account.failed(error(ItemType.CHART, "svc.1"));
        account.written(ItemType.CHART, "svc.1");

        assertThat(account.counts()).contains(entry(ItemType.CHART, new Counts(0, 0, 0, 0, 1, 0, 0)));
    }

    @Test
    void a_warning_marks_an_item_that_ended_well_and_a_note_none() {
        account.enter(first(Desired.nothing().charts(3)));
        account.tell(new Diagnostic(Code.LOOKER_QUERY_UNREADABLE, ItemType.CHART, "1", "no such query"));
        account.tell(new Diagnostic(Code.LOOKER_QUERY_UNREADABLE, ItemType.CHART, "2", "no such query"));
        account.tell(new Diagnostic(Code.NAME_CHANGED, ItemType.CHART, "3", "is called 3"));
        account.written(ItemType.CHART, "svc.1");
        account.failed(error(ItemType.CHART, "svc.2"));
        account.written(ItemType.CHART, "svc.3");

        assertThat(account.counts()).contains(entry(ItemType.CHART, new Counts(1, 0, 0, 1, 1, 0, 0)));
    }

    @Test
    void the_loser_of_a_name_is_an_item_beside_the_one_that_has_it() {
        account.enter(first(Desired.nothing().dashboards(dashboard("a_b"))));
        account.tell(new Diagnostic(Code.NAME_COLLISION, ItemType.DASHBOARD, "a::b", "has the same name"));

        assertThat(account.counts()).contains(entry(ItemType.DASHBOARD, new Counts(0, 0, 0, 0, 1, 1, 0)));

        account.written(ItemType.DASHBOARD, "svc.a_b");
        assertThat(account.counts()).contains(entry(ItemType.DASHBOARD, new Counts(1, 0, 0, 0, 1, 0, 0)));
    }

    @Test
    void a_list_that_could_not_be_read_is_an_item_of_its_own() {
        account.tell(new Diagnostic(Code.LOOKER_LISTING_INCOMPLETE, ItemType.LISTING, "dashboards", "timed out"));

        assertThat(account.counts()).containsOnly(entry(ItemType.LISTING, new Counts(0, 0, 0, 0, 1, 0, 0)));
    }

    private static Counts written(int number) {
        return new Counts(number, 0, 0, 0, 0, 0, 0);
    }

    private static Diagnostic error(ItemType type, String item) {
        return new Diagnostic(Code.CATALOG_WRITE_REFUSED, type, item, "was refused");
    }

    private static Plan first(Desired desired) {
        return Planner.plan(desired.state(), AppliedPlan.empty(), Policy.usual().policy());
    }
}
