package io.lookline.config;

import java.util.Optional;
import java.util.OptionalInt;

/** Makes the records from a file without problems. */
final class WorkflowAssembly {
    private final Fields file;
    private final Fields source;
    private final Fields sink;
    private final Fields workflow;
    private final OwnFields own;

    WorkflowAssembly(Fields file) {
        this.file = file;
        this.source = file.in(WorkflowKeys.SOURCE);
        this.sink = file.in(WorkflowKeys.SINK);
        this.workflow = file.in(WorkflowKeys.WORKFLOW);
        this.own = OwnFields.of(file);
    }

    WorkflowConfig config() {
        Fields extraction = source.in(WorkflowKeys.SOURCE_CONFIG).in(WorkflowKeys.EXTRACTION);
        boolean sinkOverrides =
                sink.in(SinkKeys.CONFIG).find(SinkKeys.OVERRIDE_METADATA).orElse(false);
        return new WorkflowConfig(
                source.get(WorkflowKeys.SERVICE_NAME),
                source.in(WorkflowKeys.SERVICE_CONNECTION)
                        .find(WorkflowKeys.LOOKER)
                        .map(WorkflowAssembly::looker),
                new ExtractionAssembly(extraction, own).extraction(sinkOverrides),
                sink(),
                new RunOptions(
                        workflow.get(WorkflowKeys.LOGGER_LEVEL),
                        workflow.get(WorkflowKeys.RAISE_ON_ERROR),
                        workflow.get(WorkflowKeys.SUCCESS_THRESHOLD)),
                workflow.find(WorkflowKeys.CATALOG).map(catalog -> new CatalogAssembly(catalog).connection()),
                settings(),
                file.find(WorkflowKeys.PIPELINE),
                file.find(WorkflowKeys.RUN_ID));
    }

    private static LookerConnection looker(Fields looker) {
        return new LookerConnection(
                looker.get(LookerKeys.CLIENT_ID),
                looker.get(LookerKeys.CLIENT_SECRET),
                looker.get(LookerKeys.HOST_PORT),
                looker.find(LookerKeys.DISPLAY_URL).orElse(looker.get(LookerKeys.HOST_PORT)),
                looker.find(LookerKeys.GIT_CREDENTIALS)
                        .or(() -> looker.find(LookerKeys.GITHUB_CREDENTIALS))
                        .orElseGet(GitSource.None::new));
    }

    private Sink sink() {
        Fields config = sink.in(SinkKeys.CONFIG);
        return switch (sink.get(SinkKeys.TYPE)) {
            case METADATA_REST -> new Sink.MetadataRest(config.get(SinkKeys.BATCH_SIZE));
            case FILE -> new Sink.File(config.get(SinkKeys.FILENAME));
        };
    }

    private Settings settings() {
        OwnFields delete = own.in(OwnKeys.DELETE);
        return new Settings(
                own.get(OwnKeys.PROJECT),
                own.get(OwnKeys.TYPES),
                own.get(OwnKeys.PERSONAL_FOLDERS),
                own.get(OwnKeys.HIDDEN_EXPLORES),
                own.get(OwnKeys.STANDALONE_LOOKS),
                own.find(OwnKeys.LOOKER_CA).map(Tls::trusting).orElse(Tls.PLATFORM),
                new Settings.Deletion(
                        delete.get(OwnKeys.FILTERED), delete.get(OwnKeys.MAX_SHARE), delete.get(OwnKeys.FORCE)),
                limits(own.in(OwnKeys.LIMITS)),
                git(),
                lookml(own.in(LookmlKeys.LOOKML)),
                own.get(ConnectionKeys.CONNECTIONS));
    }

    private Settings.Git git() {
        OwnFields limits = own.in(GitKeys.LIMITS);
        return new Settings.Git(
                own.get(GitKeys.REPOSITORIES),
                own.get(GitKeys.DEPENDENCIES),
                own.get(GitKeys.DEPENDENCY_HOSTS),
                own.find(GitKeys.CA).map(Tls::trusting).orElse(Tls.PLATFORM),
                new ArchiveLimits(
                        limits.get(GitKeys.COMPRESSED),
                        limits.get(GitKeys.READ),
                        limits.get(GitKeys.ENTRIES),
                        limits.get(GitKeys.FILE),
                        limits.get(GitKeys.RATIO),
                        limits.get(GitKeys.PATH_BYTES),
                        limits.get(GitKeys.DEPTH)));
    }

    private static Settings.Lookml lookml(OwnFields lookml) {
        return new Settings.Lookml(
                lookml.get(LookmlKeys.CONSTANTS),
                lookml.get(LookmlKeys.LIQUID_VARIABLES),
                lookml.get(LookmlKeys.PARAMETERS),
                lookml.get(LookmlKeys.USER_ATTRIBUTES),
                lookml.get(LookmlKeys.ENVIRONMENT),
                lookml.get(LookmlKeys.UNREACHABLE),
                lookml.get(LookmlKeys.LINKS));
    }

    private static Settings.Limits limits(OwnFields limits) {
        Optional<Integer> calls = limits.find(OwnKeys.LOOKER_CALLS);
        return new Settings.Limits(
                limits.get(OwnKeys.LOOKER_CONCURRENCY),
                limits.get(OwnKeys.CATALOG_CONCURRENCY),
                calls.map(OptionalInt::of).orElse(OptionalInt.empty()),
                limits.get(OwnKeys.CONNECT_TIMEOUT),
                limits.get(OwnKeys.REQUEST_TIMEOUT));
    }
}
