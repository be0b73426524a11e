package io.lookline.config;

import java.util.UUID;

/** The table of the whole file. */
final class WorkflowKeys {
    static final Key<Fields> LOOKER = Key.of("config", LookerKeys.SECTION, "How to reach Looker.");
    static final Key<Fields> SERVICE_CONNECTION = Key.of(
            "serviceConnection",
            Section.of(LOOKER),
            "How to reach Looker; without it the connection is taken that the catalog holds for the service.");
    static final Key<Fields> EXTRACTION =
            Key.of("config", ExtractionKeys.SECTION, "What to read.").required();
    static final Key<Fields> SOURCE_CONFIG = Key.of(
                    "sourceConfig", Section.of(EXTRACTION), "What to read, under `config`.")
            .required();
    static final Key<String> SERVICE_NAME = Key.of(
                    "serviceName", new EntityName(), "The dashboard service in the catalog.")
            .required();
    static final Key<Fields> SOURCE = Key.of(
                    "source",
                    Section.of(
                            Key.of("type", Choice.of("looker", "looker"), "The connector: looker.")
                                    .required(),
                            SERVICE_NAME,
                            SERVICE_CONNECTION,
                            SOURCE_CONFIG),
                    "Where the metadata comes from.")
            .required();

    static final Key<Fields> SINK = Key.of("sink", SinkKeys.SECTION, "Where the result goes.");

    static final Key<String> LOGGER_LEVEL = Key.of(
                    "loggerLevel",
                    Choice.of("DEBUG", "DEBUG")
                            .or("INFO", "INFO")
                            .or("WARN", "WARN")
                            .or("ERROR", "ERROR")
                            .or("WARNING", "WARN")
                            .or("CRITICAL", "ERROR"),
                    "How much is logged.")
            .orElse("INFO");
    static final Key<Boolean> RAISE_ON_ERROR = Key.of(
                    "raiseOnError", new Flag(), "Whether failures of records may change the exit code.")
            .orElse(true);
    static final Key<Double> SUCCESS_THRESHOLD = Key.of(
                    "successThreshold", Amount.perCent(), "Per cent of records that must succeed.")
            .orElse(90.0);
    static final Key<Fields> CATALOG =
            Key.of("openMetadataServerConfig", CatalogKeys.SECTION, "How to reach OpenMetadata.");
    static final Key<Fields> OWN = Key.of("lookline", OwnKeys.SECTION, "Lookline's own settings.");
    static final Key<Fields> FREE =
            Key.of("config", Section.of(OWN).ignoring(""), "A free mapping; Lookline reads `lookline` in it.");
    static final Key<Fields> WORKFLOW = Key.of(
            "workflowConfig",
            Section.of(LOGGER_LEVEL, RAISE_ON_ERROR, SUCCESS_THRESHOLD, CATALOG, FREE, OwnKeys.LIMITS),
            "How the run behaves, and how to reach OpenMetadata.");

    static final Key<String> PIPELINE =
            Key.of("ingestionPipelineFQN", new Text(), "The pipeline whose status is pushed.");
    static final Key<UUID> RUN_ID = Key.of("pipelineRunId", new Identifier(), "The run's id in that pipeline.");

    static final Section FILE = Section.of(
            SOURCE,
            SINK,
            WORKFLOW,
            PIPELINE,
            RUN_ID,
            Key.accepted("processor", "Looker needs none."),
            Key.of("stage", new Anything(), "A stage of other pipelines.").warned("Looker's workflow has no stages"),
            Key.of("bulkSink", new Anything(), "A sink of other pipelines.")
                    .warned("Looker's workflow writes to `sink`"),
            Key.of("enableStreamableLogs", new Flag(), "Whether logs are sent to the server.")
                    .warned("logs go to standard error"),
            Key.accepted("ingestionRunnerName", "Who runs the workflow."));

    private WorkflowKeys() {}
}
