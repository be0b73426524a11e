package io.lookline.config;

import io.lookline.config.Settings.Project;
import io.lookline.config.Settings.Types;
import java.time.Duration;

/** The table of Lookline's own settings, which the Python connector lets pass only in {@code workflowConfig.config}. */
final class OwnKeys {
    private static final int MOST_REQUESTS = 100;

    static final Key<FilterPattern> FOLDERS = Key.of(
                    "folderFilterPattern", new FilterKind(), "Which folders, by their full path.")
            .orElse(FilterPattern.NONE);
    static final Key<Project> PROJECT = Key.of(
                    "project",
                    Choice.of("leaf", Project.LEAF).or("path", Project.PATH),
                    "What a dashboard's project holds: the folder's name or its whole path.")
            .orElse(Project.LEAF);
    static final Key<Types> TYPES = Key.of(
                    "types",
                    Choice.of("compatible", Types.COMPATIBLE).or("precise", Types.PRECISE),
                    "Data types of columns: those that the Python connector writes, or the true ones.")
            .orElse(Types.COMPATIBLE);
    static final Key<Boolean> PERSONAL_FOLDERS = flag("personalFolders", "Read dashboards in personal folders.", true);
    static final Key<Boolean> HIDDEN_EXPLORES = flag("hiddenExplores", "Read hidden explores.", true);
    static final Key<Boolean> STANDALONE_LOOKS =
            flag("standaloneLooks", "Write Looks on no dashboard as charts.", true);

    static final Key<String> LOOKER_CA = Key.of(
            "lookerCaCertificate",
            PemText.certificate(),
            "Certificate authorities to trust for Looker, these and no others: a path or PEM text. By default those of the Java"
                    + " that built or runs Lookline.");

    static final Key<Boolean> FILTERED = Key.of(
                    "filtered",
                    Choice.of("delete", true).or("keep", false),
                    "What to do with entities that a filter excludes by now.")
            .orElse(true);
    static final Key<Double> MAX_SHARE = Key.of(
                    "maxShare", Amount.perCent(), "Per cent of a type's entities that one run may delete.")
            .orElse(20.0);
    static final Key<Boolean> FORCE = flag("force", "Delete beyond that share.", false);
    static final Key<Fields> DELETE =
            Key.of("delete", Section.of(FILTERED, MAX_SHARE, FORCE), "What may be soft-deleted.");

    static final Key<Integer> LOOKER_CONCURRENCY = Key.of(
                    "lookerConcurrency", Amount.whole(1, MOST_REQUESTS), "Requests to Looker at a time.")
            .orElse(8);
    static final Key<Integer> CATALOG_CONCURRENCY = Key.of(
                    "catalogConcurrency", Amount.whole(1, MOST_REQUESTS), "Requests to OpenMetadata at a time.")
            .orElse(4);
    static final Key<Integer> LOOKER_CALLS =
            Key.of("lookerCalls", Amount.whole(1, Integer.MAX_VALUE), "Requests to Looker in one run at most.");
    static final Key<Duration> CONNECT_TIMEOUT = Key.of(
                    "connectTimeout", new Span(), "How long a connection may take: 500ms, 5s, 2m, or seconds.")
            .orElse(Duration.ofSeconds(5));
    static final Key<Duration> REQUEST_TIMEOUT = Key.of(
                    "requestTimeout", new Span(), "How long an answer may take: 60s, 2m, or seconds.")
            .orElse(Duration.ofSeconds(60));
    static final Key<Fields> LIMITS = Key.of(
            "limits",
            Section.of(LOOKER_CONCURRENCY, CATALOG_CONCURRENCY, LOOKER_CALLS, CONNECT_TIMEOUT, REQUEST_TIMEOUT),
            "How much may be asked of the systems.");

    static final Section SECTION = Section.of(
            FOLDERS,
            PROJECT,
            TYPES,
            PERSONAL_FOLDERS,
            HIDDEN_EXPLORES,
            STANDALONE_LOOKS,
            LOOKER_CA,
            DELETE,
            LIMITS,
            GitKeys.REPOSITORIES,
            GitKeys.DEPENDENCIES,
            GitKeys.DEPENDENCY_HOSTS,
            GitKeys.CA,
            GitKeys.LIMITS,
            LookmlKeys.LOOKML,
            ConnectionKeys.CONNECTIONS,
            later("usage", "Where usage comes from.", "usage is always that of the dashboards in this version"));

    private OwnKeys() {}

    private static Key<Boolean> flag(String name, String description, boolean standard) {
        return Key.of(name, new Flag(), description).orElse(standard);
    }

    private static Key<Value> later(String name, String description, String reason) {
        return Key.of(name, new Anything(), description).warned(reason);
    }
}
