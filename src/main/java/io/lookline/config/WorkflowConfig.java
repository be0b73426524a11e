package io.lookline.config;

import java.util.Optional;
import java.util.UUID;

/**
 * A workflow file, checked and complete: every default is filled in, every variable resolved.
 *
 * @param serviceName the dashboard service in the catalog
 * @param looker how to reach Looker; empty when the connection stored on the service is to be used
 * @param extraction what to read and how to treat what the catalog has ({@code sourceConfig.config})
 * @param sink where the result goes
 * @param run log level, threshold, exit behaviour ({@code workflowConfig})
 * @param catalog how to reach OpenMetadata; empty only with a file sink
 * @param settings Lookline's own settings ({@code workflowConfig.config.lookline})
 * @param ingestionPipelineFqn the pipeline whose status is pushed
 * @param pipelineRunId the run's id in that pipeline
 */
public record WorkflowConfig(
        String serviceName,
        Optional<LookerConnection> looker,
        Extraction extraction,
        Sink sink,
        RunOptions run,
        Optional<OpenMetadataConnection> catalog,
        Settings settings,
        Optional<String> ingestionPipelineFqn,
        Optional<UUID> pipelineRunId) {}
