package io.lookline.config;

import java.util.List;

/** The table of {@code source.sourceConfig.config}. */
final class ExtractionKeys {
    static final Key<FilterPattern> DASHBOARDS =
            filter("dashboardFilterPattern", "Which dashboards, by title, or by id when there is no title.");
    static final Key<FilterPattern> CHARTS = filter("chartFilterPattern", "Which tiles, by id or title.");
    static final Key<FilterPattern> DATA_MODELS = filter("dataModelFilterPattern", "Which explores, by model_explore.");
    static final Key<FilterPattern> PROJECTS =
            filter("projectFilterPattern", "Which folders, by name or path, and which LookML projects.");

    static final Key<Boolean> OWNERS = flag("includeOwners", "Write owners, by e-mail address.", false);
    static final Key<Boolean> TAGS = flag("includeTags", "Write tags.", true);
    static final Key<Boolean> MODELS = flag("includeDataModels", "Write explores as data models.", true);
    static final Key<Boolean> USAGE = flag("includeUsage", "Write how often dashboards are viewed.", true);
    static final Key<Boolean> DELETE_DASHBOARDS =
            flag("markDeletedDashboards", "Soft-delete dashboards that are gone from Looker.", true);
    static final Key<Boolean> DELETE_CHARTS = Key.of(
            "markDeletedCharts", new Flag(), "Soft-delete charts that are gone; by default as markDeletedDashboards.");
    static final Key<Boolean> DELETE_MODELS =
            flag("markDeletedDataModels", "Soft-delete data models that are gone from Looker.", true);
    static final Key<Boolean> OVERRIDE_METADATA =
            flag("overrideMetadata", "Replace descriptions, tags, owners and display names that people edited.", false);
    static final Key<Boolean> OVERRIDE_OWNER = Key.of("overrideOwner", new Flag(), "Replace owners that people set.")
            .aliasOf("overrideMetadata", ", which also holds for descriptions, tags and display names");
    static final Key<Boolean> OVERRIDE_LINEAGE =
            flag("overrideLineage", "Write lineage whole and delete edges that are no longer true.", false);
    static final Key<Boolean> METRICS = Key.of("includeMetrics", new Flag(), "Write measures as metrics.")
            .warned("metrics are not written in this version");

    static final Key<List<String>> PREFIXES = Key.of(
            "dbServicePrefixes",
            new ListOf<>(new Text()),
            "Database services for lineage: Service, Service.Db, Service.Db.Schema or Service.Db.Schema.Table.");
    static final Key<List<String>> OLD_NAMES = oldNames("lineageInformation.dbServicePrefixes");
    static final Key<Fields> LINEAGE =
            Key.of("lineageInformation", Section.of(PREFIXES, OLD_NAMES), "Where Looker's tables lie.");
    static final Key<List<String>> OLDER_NAMES = oldNames("lineageInformation.dbServicePrefixes");
    static final Key<String> OLDEST_NAME = Key.of("dbServiceName", new Text(), "The database service for lineage.")
            .aliasOf("lineageInformation.dbServicePrefixes");

    static final Section SECTION = Section.of(
            Key.of("type", Choice.of("DashboardMetadata", "DashboardMetadata"), "The kind of pipeline.")
                    .orElse("DashboardMetadata"),
            DASHBOARDS,
            CHARTS,
            DATA_MODELS,
            PROJECTS,
            OwnKeys.FOLDERS,
            LINEAGE,
            OLDER_NAMES,
            OLDEST_NAME,
            Key.accepted("queryParserConfig", "Which SQL parser the Python connector takes."),
            OWNERS,
            TAGS,
            MODELS,
            Key.accepted("includeDraftDashboard", "Looker has no drafts."),
            USAGE,
            METRICS,
            DELETE_DASHBOARDS,
            DELETE_CHARTS,
            DELETE_MODELS,
            OVERRIDE_METADATA,
            OVERRIDE_OWNER,
            OVERRIDE_LINEAGE,
            OwnKeys.PROJECT,
            OwnKeys.TYPES,
            OwnKeys.PERSONAL_FOLDERS,
            OwnKeys.HIDDEN_EXPLORES,
            OwnKeys.STANDALONE_LOOKS,
            OwnKeys.DELETE);

    private ExtractionKeys() {}

    private static Key<FilterPattern> filter(String name, String description) {
        return Key.of(name, new FilterKind(), description).orElse(FilterPattern.NONE);
    }

    private static Key<Boolean> flag(String name, String description, boolean standard) {
        return Key.of(name, new Flag(), description).orElse(standard);
    }

    private static Key<List<String>> oldNames(String newKey) {
        return Key.of("dbServiceNames", new ListOf<>(new Text()), "Database services for lineage.")
                .aliasOf(newKey);
    }
}
