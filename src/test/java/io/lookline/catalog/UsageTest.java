package io.lookline.catalog;

import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.viewed;
import static io.lookline.catalog.Policy.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsageTest {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final UsageRuns runs = new UsageRuns();

    @Test
    void the_first_run_sends_nothing() {
        assertThat(runs.run(TODAY, 50)).isEmpty();
        assertThat(runs.run(TODAY, 50)).isEmpty();
    }

    @Test
    void three_runs_with_one_more_view_each_count_one_each_day() {
        runs.run(TODAY, 50);

        assertThat(runs.run(TOMORROW, 51)).containsExactly(new Usage.Day(TOMORROW, 1));
        assertThat(runs.run(TOMORROW.plusDays(1), 52)).containsExactly(new Usage.Day(TOMORROW.plusDays(1), 1));
    }

    @Test
    void a_later_run_of_a_day_replaces_its_count() {
        runs.run(TODAY, 50);
        runs.run(TODAY, 53);

        assertThat(runs.run(TODAY, 57)).containsExactly(new Usage.Day(TODAY, 7));
        assertThat(runs.run(TODAY, 57)).isEmpty();
    }

    @Test
    void views_of_days_without_a_run_count_for_the_day_of_the_next_run() {
        runs.run(TODAY, 50);

        assertThat(runs.run(TODAY.plusDays(9), 80)).containsExactly(new Usage.Day(TODAY.plusDays(9), 30));
    }

    @Test
    void a_total_that_shrank_starts_anew() {
        runs.run(TODAY, 50);

        assertThat(runs.run(TOMORROW, 10)).isEmpty();
        assertThat(runs.run(TOMORROW.plusDays(1), 12)).containsExactly(new Usage.Day(TOMORROW.plusDays(1), 2));
    }

    @Test
    void an_unknown_total_is_skipped_and_costs_no_later_count() {
        runs.run(TODAY, 50);
        runs.runWithoutTotal(TOMORROW);

        assertThat(runs.run(TOMORROW.plusDays(1), 60)).containsExactly(new Usage.Day(TOMORROW.plusDays(1), 10));
    }

    @Test
    void a_clock_that_was_put_back_counts_no_view_twice() {
        runs.run(TODAY, 50);
        runs.run(TOMORROW, 60);

        assertThat(runs.run(TODAY, 61)).containsExactly(new Usage.Day(TOMORROW, 11));
    }

    @Test
    void a_run_that_was_killed_before_its_report_is_made_good_the_same_day() {
        runs.run(TODAY, 50);
        runs.runKilledBeforeReporting(TOMORROW, 60);

        assertThat(runs.run(TOMORROW, 60)).containsExactly(new Usage.Day(TOMORROW, 10));
    }

    @Test
    void what_a_killed_run_did_not_report_counts_for_the_next_day() {
        runs.run(TODAY, 50);
        runs.run(TOMORROW, 60);
        runs.runKilledBeforeReporting(TOMORROW, 65);
        runs.runKilledBeforeReporting(TOMORROW.plusDays(1), 70);

        assertThat(runs.run(TOMORROW.plusDays(2), 72)).containsExactly(new Usage.Day(TOMORROW.plusDays(2), 12));
    }

    @Test
    void a_dashboard_without_usage_shows_a_count_of_nothing_which_is_no_report() {
        Stored<Dashboard> stored = new Stored<>(
                "id",
                dashboard("7"),
                false,
                AppliedPlan.BOT,
                new SourceMark(
                                SourceMark.content("x"),
                                SourceMark.NOTHING,
                                SourceMark.NOTHING,
                                SourceMark.NOTHING,
                                Optional.of(new UsageMark(TODAY, 50, 60)))
                        .text(),
                List.of(),
                new Usage.Day(TOMORROW, 0));
        Desired desired = Desired.nothing().dashboards(viewed(dashboard("7"), 65));
        CurrentState current = new CurrentState(
                true, null, Map.of(), Map.of(), Map.of("svc.7", stored), Map.of(), Map.of(), AppliedPlan.BOT);

        assertThat(Planner.plan(
                                desired.state(),
                                current,
                                Policy.usual().on(TOMORROW).policy())
                        .usage())
                .containsExactly(new Usage("svc.7", new Usage.Day(TOMORROW, 15)));
    }
}
