package io.lookline.ingest;

import io.lookline.catalog.FieldCounts;
import io.lookline.catalog.Plan;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.CallCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param counts per type, in the order of the types; empty after {@code plan}
 * @param fields how many fields of views have a source
 * @param plan what was to be done; empty when the run ended before, or with a file sink
 * @param failure what ended the run early
 * @param refusals what a safety rule refused, one sentence each
 */
public record RunResult(
        String service,
        Instant start,
        Duration took,
        ExitCode exitCode,
        Map<ItemType, Counts> counts,
        FieldCounts fields,
        List<Diagnostic> diagnostics,
        Optional<Plan> plan,
        Optional<SystemFailure> failure,
        List<String> refusals,
        Calls calls,
        Systems systems,
        double successThreshold,
        long peakMemoryBytes) {

    /** Requests sent, retries included. */
    public record Calls(CallCounts looker, CallCounts git, CallCounts catalog) {}

    /**
     * Versions; empty when unknown.
     *
     * @param looker Looker's release
     * @param catalog OpenMetadata's version
     */
    public record Systems(String looker, String catalog) {}

    /** The same result with one more thing to tell. */
    RunResult with(Diagnostic diagnostic) {
        List<Diagnostic> more = new ArrayList<>(diagnostics);
        more.add(diagnostic);
        return new RunResult(
                service,
                start,
                took,
                exitCode,
                counts,
                fields,
                more,
                plan,
                failure,
                refusals,
                calls,
                systems,
                successThreshold,
                peakMemoryBytes);
    }

    public Counts total() {
        return counts.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Per cent of the items that ended well, of those that were due; two decimals. 100 when nothing was to be done, 0 when nothing could be tried. */
    public double successPercent() {
        return failure.isPresent() && counts.isEmpty() ? 0 : Verdict.successPercent(total());
    }
}
