package io.lookline.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One dashboard, run after run, and the days that the catalog was told of. */
final class UsageRuns {
    private CurrentState state = AppliedPlan.empty();
    private final Map<LocalDate, Long> reported = new TreeMap<>();

    List<Usage.Day> run(LocalDate day, long total) {
        return report(plan(day, Assets.viewed(Assets.dashboard("7"), total)));
    }

    List<Usage.Day> runWithoutTotal(LocalDate day) {
        return report(plan(day, Assets.dashboard("7")));
    }

    /** The dashboard is written, its usage is not. */
    void runKilledBeforeReporting(LocalDate day, long total) {
        state = AppliedPlan.to(state, withoutUsage(plan(day, Assets.viewed(Assets.dashboard("7"), total))));
    }

    /** All views that the catalog knows of. */
    long sum() {
        return reported.values().stream().mapToLong(Long::longValue).sum();
    }

    private Plan plan(LocalDate day, Dashboard dashboard) {
        return Planner.plan(
                Desired.nothing().dashboards(dashboard).state(),
                state,
                Policy.usual().on(day).policy());
    }

    private List<Usage.Day> report(Plan plan) {
        state = AppliedPlan.to(state, plan);
        List<Usage.Day> days = plan.usage().stream().map(Usage::day).toList();
        days.forEach(day -> reported.put(day.date(), day.count()));
        return days;
    }

    private static Plan withoutUsage(Plan plan) {
        return new Plan(
                plan.service(),
                plan.writeService(),
                plan.writeClassification(),
                plan.newTags(),
                plan.knownTags(),
                plan.dataModels(),
                plan.charts(),
                plan.dashboards(),
                plan.edges(),
                plan.stale(),
                List.of(),
                plan.deletions(),
                plan.diagnostics());
    }
}
