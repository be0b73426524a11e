package io.lookline.catalog;

import java.util.List;

/** Charts: a PUT without its dashboards would take a chart off them, so the stored ones are sent back. */
record ChartDiff(PlanPolicy policy) implements AssetDiff<Chart> {
    @Override
    public Change.Create<Chart> create(Chart desired) {
        return new Change.Create<>(
                desired, SourceMark.first(content(desired), desired).text(), List.of());
    }

    @Override
    public Change<Chart> compare(Chart desired, Stored<Chart> stored) {
        Chart before = stored.asset();
        SourceMark mark = stored.mark();
        boolean override = policy.overrideMetadata();
        Followed<String> displayName =
                Followed.text(desired.displayName(), before.displayName(), mark.displayName(), override);
        Followed<String> description =
                Followed.text(desired.description(), before.description(), mark.description(), override);
        Chart merged = new Chart(
                desired.name(),
                desired.fqn(),
                displayName.value(),
                description.value(),
                desired.chartType(),
                desired.sourceUrl(),
                before.dashboards());
        Differences differences = new Differences();
        differences.text("displayName", merged.displayName(), before.displayName());
        differences.description("description", "/description", merged.description(), before.description());
        differences.text("chartType", merged.chartType(), before.chartType());
        differences.text("sourceUrl", merged.sourceUrl(), before.sourceUrl());
        SourceMark written = new SourceMark(
                content(desired), displayName.written(), description.written(), mark.owners(), mark.usage());
        return differences.change(stored, merged, written, stored.owners());
    }

    private static String content(Chart chart) {
        return SourceMark.content(chart.displayName(), chart.description(), chart.chartType(), chart.sourceUrl());
    }
}
