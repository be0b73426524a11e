package io.lookline.catalog;

import java.util.Arrays;
import java.util.List;

/** Small entities of the service {@code svc}. */
public final class Assets {
    public static final String SERVICE = "svc";

    private Assets() {}

    public static Column column(String name) {
        return new Column(name, null, "STRING", null, "string", null, false, List.of());
    }

    static Column described(Column column, String displayName, String description) {
        return new Column(
                column.name(),
                displayName,
                column.dataType(),
                column.arrayDataType(),
                column.dataTypeDisplay(),
                description,
                column.primaryKey(),
                column.tags());
    }

    static Column typed(Column column, String dataType) {
        return new Column(
                column.name(),
                column.displayName(),
                dataType,
                null,
                dataType,
                column.description(),
                column.primaryKey(),
                column.tags());
    }

    static Column tagged(Column column, String... tags) {
        return new Column(
                column.name(),
                column.displayName(),
                column.dataType(),
                column.arrayDataType(),
                column.dataTypeDisplay(),
                column.description(),
                column.primaryKey(),
                labels(tags));
    }

    public static DataModel explore(String name, Column... columns) {
        return new DataModel(
                name,
                Fqn.ofDataModel(SERVICE, name),
                name,
                null,
                DataModel.EXPLORE,
                "project",
                "https://looker/explore/" + name,
                List.of(),
                List.of(columns),
                true);
    }

    /** A view with its text and the link to it. */
    static DataModel view(String name, String sql, String url) {
        return new DataModel(
                name,
                Fqn.ofDataModel(SERVICE, name),
                name,
                null,
                DataModel.VIEW,
                "project",
                url,
                List.of(),
                List.of(),
                true,
                sql);
    }

    /** A view of whose text nothing is known. */
    public static DataModel view(String name, Column... columns) {
        return new DataModel(
                name,
                Fqn.ofDataModel(SERVICE, name),
                name,
                null,
                DataModel.VIEW,
                "project",
                "https://looker/projects/" + name,
                List.of(),
                List.of(columns),
                true);
    }

    static DataModel described(DataModel model, String displayName, String description) {
        return with(model, displayName, description, model.tags(), true);
    }

    static DataModel tagged(DataModel model, String... tags) {
        return with(model, model.displayName(), model.description(), labels(tags), true);
    }

    /** As Looker answers for an explore with errors. */
    static DataModel incomplete(DataModel model) {
        return with(model, model.displayName(), model.description(), model.tags(), false);
    }

    private static DataModel with(
            DataModel model, String displayName, String description, List<Label> tags, boolean complete) {
        return new DataModel(
                model.name(),
                model.fqn(),
                displayName,
                description,
                model.type(),
                model.project(),
                model.sourceUrl(),
                tags,
                model.columns(),
                complete,
                model.sql());
    }

    private static List<Label> labels(String... tags) {
        return Arrays.stream(tags).map(tag -> Label.of(new Tag(tag))).sorted().toList();
    }

    public static Chart chart(String name) {
        return chart(name, "Chart " + name, null);
    }

    static Chart chart(String name, String displayName, String description) {
        return new Chart(
                name,
                Fqn.of(SERVICE, name),
                displayName,
                description,
                "Bar",
                "https://looker/dashboards/" + name,
                List.of());
    }

    /** A dashboard with the charts of these names. */
    public static Dashboard dashboard(String name, String... charts) {
        return new Dashboard(
                name,
                Fqn.of(SERVICE, name),
                "Dashboard " + name,
                null,
                "Shared",
                "https://looker/dashboards/" + name,
                Arrays.stream(charts).map(chart -> Fqn.of(SERVICE, chart)).toList(),
                List.of(),
                List.of(),
                null);
    }

    static Dashboard using(Dashboard dashboard, String... explores) {
        return dashboard.withMembers(
                dashboard.charts(),
                Arrays.stream(explores)
                        .map(explore -> Fqn.ofDataModel(SERVICE, explore))
                        .toList());
    }

    static Dashboard described(Dashboard dashboard, String displayName, String description) {
        return with(dashboard, displayName, description, dashboard.owners(), dashboard.viewCount());
    }

    static Dashboard owned(Dashboard dashboard, String... emails) {
        return with(
                dashboard, dashboard.displayName(), dashboard.description(), List.of(emails), dashboard.viewCount());
    }

    static Dashboard viewed(Dashboard dashboard, long views) {
        return with(dashboard, dashboard.displayName(), dashboard.description(), dashboard.owners(), views);
    }

    private static Dashboard with(
            Dashboard dashboard, String displayName, String description, List<String> owners, Long views) {
        return new Dashboard(
                dashboard.name(),
                dashboard.fqn(),
                displayName,
                description,
                dashboard.project(),
                dashboard.sourceUrl(),
                dashboard.charts(),
                dashboard.dataModels(),
                owners,
                views);
    }

    /** The edge from an explore to a dashboard, with a pair for each {@code column > chart}. */
    public static Edge edge(String explore, Dashboard dashboard, String... pairs) {
        String fqn = Fqn.ofDataModel(SERVICE, explore);
        return new Edge(
                new Edge.Key(new AssetRef(AssetKind.DATA_MODEL, fqn), dashboard.ref()),
                Arrays.stream(pairs)
                        .map(pair -> pair.split(" > "))
                        .map(pair -> new Edge.ColumnPair(Fqn.ofColumn(fqn, pair[0]), Fqn.of(SERVICE, pair[1])))
                        .toList());
    }
}
