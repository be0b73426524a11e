package io.lookline.ingest;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.diagnostic.Severity;
import io.lookline.http.HttpFailure;
import io.lookline.openmetadata.PipelineStatus;
import io.lookline.openmetadata.PipelineStatus.State;
import io.lookline.openmetadata.PipelineStatus.Step;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Pushes a run's state to the catalog where the YAML names a pipeline. A push that fails never fails the run. */
final class StatusPush {
    private static final int MOST_FAILURES = 10;

    private final Optional<PipelineStatus> status;

    StatusPush(Optional<PipelineStatus> status) {
        this.status = status;
    }

    /** On a first run the service is not there yet, and neither is its pipeline: the end of the run tells. */
    void running() {
        try {
            status.ifPresent(PipelineStatus::running);
        } catch (HttpFailure _) {
            return;
        }
    }

    /** Returns what went wrong with the push itself. */
    Optional<Diagnostic> ended(RunResult result, Instant end) {
        try {
            status.ifPresent(push -> push.ended(state(result), end, List.of(step(result))));
            return Optional.empty();
        } catch (CancellationException _) {
            return Optional.empty();
        } catch (HttpFailure failure) {
            return Optional.of(new Diagnostic(
                    Code.STATUS_NOT_PUSHED,
                    ItemType.SERVICE,
                    result.service(),
                    failure.url(),
                    "the pipeline's status was not taken: " + failure.getMessage(),
                    "check ingestionPipelineFQN"));
        }
    }

    private static State state(RunResult result) {
        return switch (result.exitCode()) {
            case DONE, CHANGES_PENDING, PARTIAL -> result.total().failed() == 0 ? State.SUCCESS : State.PARTIAL_SUCCESS;
            case FAILED, USAGE, REFUSED, UNSAFE -> State.FAILED;
            case INTERRUPTED, TERMINATED -> State.STOPPED;
        };
    }

    private static Step step(RunResult result) {
        Counts total = result.total();
        Map<String, String> failures = new LinkedHashMap<>();
        result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .limit(MOST_FAILURES)
                .forEach(diagnostic -> failures.put(diagnostic.item(), diagnostic.message()));
        result.failure().ifPresent(failure -> failures.put(result.service(), failure.message()));
        return new Step(
                "OpenMetadata",
                total.succeeded(),
                total.written(),
                total.warned(),
                total.failed(),
                total.filtered(),
                failures);
    }
}
