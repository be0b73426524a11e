package io.lookline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Data models with their columns. Tags are added, never removed; one that a person removed stays away until the source changes. */
record DataModelDiff(PlanPolicy policy) implements AssetDiff<DataModel> {
    @Override
    public Change.Create<DataModel> create(DataModel desired) {
        return new Change.Create<>(
                desired, SourceMark.first(content(desired), desired).text(), List.of());
    }

    @Override
    public Change<DataModel> compare(DataModel desired, Stored<DataModel> stored) {
        DataModel before = stored.asset();
        SourceMark mark = stored.mark();
        boolean override = policy.overrideMetadata();
        String content = content(desired);
        boolean sourceMoved = override || !mark.content().equals(content);
        Followed<String> displayName =
                Followed.text(desired.displayName(), before.displayName(), mark.displayName(), override);
        Followed<String> description =
                Followed.text(desired.description(), before.description(), mark.description(), override);
        ColumnMerge columns = new ColumnMerge(before.columns(), override, sourceMoved);
        String sql = desired.sql() == null ? before.sql() : desired.sql();
        DataModel merged = new DataModel(
                desired.name(),
                desired.fqn(),
                displayName.value(),
                description.value(),
                desired.type(),
                desired.project(),
                sourceUrl(desired, before, sql),
                sourceMoved ? union(before.tags(), desired.tags()) : before.tags(),
                columns.merge(desired),
                desired.complete(),
                sql);
        SourceMark written =
                new SourceMark(content, displayName.written(), description.written(), mark.owners(), mark.usage());
        return differences(merged, before, columns).change(stored, merged, written, stored.owners());
    }

    /** A link to a commit stays true as long as the text behind it is the same: not each commit writes each view again. */
    private static String sourceUrl(DataModel desired, DataModel before, String sql) {
        return Objects.equals(sql, before.sql()) && CommitLink.sameFile(desired.sourceUrl(), before.sourceUrl())
                ? before.sourceUrl()
                : desired.sourceUrl();
    }

    private static Differences differences(DataModel merged, DataModel before, ColumnMerge columns) {
        Differences differences = new Differences();
        differences.text("displayName", merged.displayName(), before.displayName());
        differences.description("description", "/description", merged.description(), before.description());
        differences.text("sourceUrl", merged.sourceUrl(), before.sourceUrl());
        differences.text("sql", merged.sql(), before.sql());
        differences.members("tags", merged.tags(), before.tags());
        columns.differences(merged.columns(), differences);
        return differences;
    }

    static List<Label> union(List<Label> first, List<Label> second) {
        TreeSet<Label> all = new TreeSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }

    /** Without the link of a view: that its line or its commit moved says nothing new of it. */
    private static String content(DataModel model) {
        return SourceMark.content(
                model.displayName(),
                model.description(),
                model.type(),
                model.project(),
                model.isView() ? null : model.sourceUrl(),
                model.tags(),
                model.columns().stream().map(Objects::toString).toList());
    }
}
