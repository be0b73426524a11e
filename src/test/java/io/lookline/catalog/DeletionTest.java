package io.lookline.catalog;

import static io.lookline.catalog.Assets.chart;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.explore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.catalog.DeletionPlan.Deletion;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletionTest {
    private static final Policy USUAL = Policy.usual();

    private final CurrentState current = written(Desired.nothing()
            .dataModels(explore("m_a"), explore("m_b"))
            .charts(chart("1"), chart("2"))
            .dashboards(dashboard("7", "1"), dashboard("8", "2")));

    private static Desired one() {
        return Desired.nothing().dataModels(explore("m_a")).charts(chart("1")).dashboards(dashboard("7", "1"));
    }

    @Test
    void what_is_gone_in_looker_is_deleted_dashboards_first() {
        assertThat(plan(one(), USUAL).delete())
                .extracting(Deletion::fqn)
                .containsExactly("svc.8", "svc.2", "svc.model.m_b");
    }

    @Test
    void what_is_deleted_already_is_not_deleted_again() {
        CurrentState after = AppliedPlan.to(current, Planner.plan(one().state(), current, USUAL.policy()));

        assertThat(Planner.plan(one().state(), after, USUAL.policy()).isEmpty()).isTrue();
    }

    @Test
    void nothing_is_deleted_with_the_switches_off() {
        DeletionPlan plan = plan(one(), Policy.usual().keepDeleted());

        assertThat(plan.delete()).isEmpty();
        assertThat(plan.withheld()).isEmpty();
    }

    @Test
    void each_kind_has_its_own_switch() {
        assertThat(plan(one(), Policy.usual().keepDeletedCharts()).delete())
                .extracting(Deletion::kind)
                .containsExactly(AssetKind.DASHBOARD, AssetKind.DATA_MODEL);
    }

    @Test
    void a_list_that_was_not_read_in_full_deletes_nothing_of_its_kind() {
        DeletionPlan plan = plan(one().incomplete(AssetKind.DASHBOARD), USUAL);

        assertThat(plan.delete()).extracting(Deletion::kind).doesNotContain(AssetKind.DASHBOARD);
        assertThat(plan.withheld())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.DELETION_WITHHELD, "svc.8"));
    }

    @Test
    void an_empty_list_counts_as_not_read_in_full() {
        DeletionPlan plan = plan(Desired.nothing(), USUAL);

        assertThat(plan.delete()).isEmpty();
        assertThat(plan.withheld()).hasSize(6).allMatch(each -> each.message().contains("none at all"));
    }

    @Test
    void what_could_not_be_read_is_neither_deleted_nor_spoken_of_as_gone() {
        DeletionPlan plan = plan(one().failed(dashboard("8")), USUAL);

        assertThat(plan.delete()).extracting(Deletion::fqn).doesNotContain("svc.8");
        assertThat(plan.withheld()).isEmpty();
    }

    @Test
    void what_a_filter_excludes_is_deleted_and_marked_so() {
        assertThat(plan(one().filtered(explore("m_b")), USUAL).delete())
                .filteredOn(Deletion::filtered)
                .extracting(Deletion::fqn)
                .containsExactly("svc.model.m_b");
    }

    @Test
    void what_a_filter_excludes_is_kept_with_the_setting() {
        assertThat(plan(one().filtered(explore("m_b")), Policy.usual().keepFiltered())
                        .delete())
                .extracting(Deletion::fqn)
                .doesNotContain("svc.model.m_b");
    }

    @Test
    void the_charts_of_a_filtered_dashboard_share_its_fate() {
        Desired filtered = one().filtered(dashboard("8"));

        assertThat(plan(filtered, USUAL).delete())
                .filteredOn(Deletion::filtered)
                .extracting(Deletion::fqn)
                .containsExactly("svc.8", "svc.2");
        assertThat(plan(filtered, Policy.usual().keepFiltered()).delete())
                .extracting(Deletion::fqn)
                .containsExactly("svc.model.m_b");
    }

    @Test
    void a_list_that_is_all_filtered_is_no_empty_list() {
        Desired all = Desired.nothing().filtered(dashboard("7"), dashboard("8"));

        assertThat(plan(all, USUAL).delete())
                .extracting(Deletion::fqn)
                .containsExactlyInAnyOrder("svc.7", "svc.8", "svc.1", "svc.2");
    }

    @ParameterizedTest(name = "{0} of {1} charts gone: refused {2}")
    @CsvSource({"10, 20, false", "11, 20, true", "11, 55, false", "11, 54, true", "20, 100, false", "21, 100, true"})
    void more_than_ten_and_more_than_a_fifth_is_too_much(int gone, int stored, boolean refused) {
        CurrentState many = written(Desired.nothing().charts(stored));
        Desired fewer = Desired.nothing().charts(stored - gone);

        DeletionPlan plan = Planner.plan(fewer.state(), many, USUAL.policy()).deletions();

        assertThat(plan.delete()).hasSize(gone);
        assertThat(plan.effective()).hasSize(refused ? 0 : gone);
        assertThat(plan.refusals()).hasSize(refused ? 1 : 0);
    }

    @Test
    void a_refusal_names_the_numbers_and_holds_for_all_kinds() {
        CurrentState many = written(Desired.nothing().charts(20).dashboards(dashboard("7"), dashboard("8")));
        Desired fewer = Desired.nothing().charts(9).dashboards(dashboard("7"));

        DeletionPlan plan = Planner.plan(fewer.state(), many, USUAL.policy()).deletions();

        assertThat(plan.refusals()).containsExactly("11 of 20 charts would be deleted, more than 20 %");
        assertThat(plan.effective()).isEmpty();
    }

    @Test
    void force_goes_on_beyond_the_share() {
        CurrentState many = written(Desired.nothing().charts(20));
        Desired fewer = Desired.nothing().charts(1);

        assertThat(Planner.plan(fewer.state(), many, Policy.usual().force().policy())
                        .deletions()
                        .effective())
                .hasSize(19);
    }

    private DeletionPlan plan(Desired desired, Policy policy) {
        return Planner.plan(desired.state(), current, policy.policy()).deletions();
    }

    private static CurrentState written(Desired desired) {
        return AppliedPlan.to(AppliedPlan.empty(), Planner.plan(desired.state(), AppliedPlan.empty(), USUAL.policy()));
    }
}
