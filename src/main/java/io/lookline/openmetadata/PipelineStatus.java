package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import io.lookline.http.Call;
import io.lookline.http.HttpFailure;
import io.lookline.openmetadata.Requests.PipelineRun;
import io.lookline.openmetadata.Requests.StepSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One run in the status of an ingestion pipeline, as the catalog's own page shows it. The same run is sent again with
 * each change of its state.
 */
public final class PipelineStatus {
    private static final Call PUT = new Call("PUT /services/ingestionPipelines/{fqn}/pipelineStatus", true);

    private final CatalogClient client;
    private final String service;
    private final String pipelineFqn;
    private final UUID runId;
    private final Instant start;

    PipelineStatus(CatalogClient client, String service, String pipelineFqn, UUID runId, Instant start) {
        this.client = client;
        this.service = service;
        this.pipelineFqn = pipelineFqn;
        this.runId = runId;
        this.start = start;
    }

    /** What the catalog calls the state of a run. */
    public enum State {
        RUNNING("running"),
        SUCCESS("success"),
        PARTIAL_SUCCESS("partialSuccess"),
        FAILED("failed"),
        STOPPED("stopped");

        private final String text;

        State(String text) {
            this.text = text;
        }
    }

    /**
     * What a run came to, in the catalog's words.
     *
     * @param failures name and message of the first ones
     */
    public record Step(
            String name,
            int records,
            int updated,
            int warnings,
            int errors,
            int filtered,
            Map<String, String> failures) {}

    /** @throws HttpFailure when the catalog does not take it */
    public void running() {
        send(State.RUNNING, null, List.of());
    }

    /** @throws HttpFailure when the catalog does not take it */
    public void ended(State state, Instant end, List<Step> steps) {
        send(
                state,
                end.toEpochMilli(),
                steps.stream().map(PipelineStatus::summary).toList());
    }

    private void send(State state, Long end, List<StepSummary> steps) {
        PipelineRun run =
                new PipelineRun(runId.toString(), state.text, start.toEpochMilli(), start.toEpochMilli(), end, steps);
        try {
            client.send(PUT, api -> api.putPipelineStatus(pipelineFqn, run));
        } catch (HttpFailure failure) {
            if (failure.kind() != HttpFailure.Kind.NOT_FOUND) {
                throw failure;
            }
            createPipeline();
            client.send(PUT, api -> api.putPipelineStatus(pipelineFqn, run));
        }
    }

    private void createPipeline() {
        String serviceId = client.get(
                        "/services/dashboardServices/name/{fqn}",
                        api -> api.dashboardService(Fqn.of(service), "non-deleted"))
                .id();
        Requests.CreatePipeline request = new Requests.CreatePipeline(
                name(),
                "metadata",
                new Requests.Reference(serviceId, "dashboardService", null, null),
                Map.of("config", Map.of("type", "DashboardMetadata")),
                Map.of());
        client.put("/services/ingestionPipelines", api -> api.putPipeline(request));
    }

    /** The last part of {@code service.pipeline}. */
    private String name() {
        String prefix = Fqn.of(service) + ".";
        String rest = pipelineFqn.startsWith(prefix) ? pipelineFqn.substring(prefix.length()) : pipelineFqn;
        return rest.replace("\"", "");
    }

    private static StepSummary summary(Step step) {
        List<Requests.StepFailure> failures = step.failures().entrySet().stream()
                .map(failure -> new Requests.StepFailure(failure.getKey(), failure.getValue()))
                .toList();
        return new StepSummary(
                step.name(), step.records(), step.updated(), step.warnings(), step.errors(), step.filtered(), failures);
    }
}
