package io.lookline.report;

import io.lookline.catalog.FieldCounts;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.CallCounts;
import io.lookline.ingest.Counts;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.RunResult;
import io.lookline.ingest.SystemFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds what a run came to, of 12.345 s and 123.4 MB, on 23 November 2026. */
final class Results {
    private ExitCode exitCode = ExitCode.DONE;
    private final Map<ItemType, Counts> counts = new EnumMap<>(ItemType.class);
    private List<Diagnostic> diagnostics = List.of();
    private FieldCounts fields = FieldCounts.NONE;
    private List<String> refusals = List.of();
    private Optional<SystemFailure> failure = Optional.empty();

    private Results() {}

    static Results result() {
        return new Results();
    }

    Results exitCode(ExitCode code) {
        exitCode = code;
        return this;
    }

    Results counts(ItemType type, Counts some) {
        counts.put(type, some);
        return this;
    }

    Results diagnostics(Diagnostic... some) {
        diagnostics = List.of(some);
        return this;
    }

    Results fields(FieldCounts some) {
        fields = some;
        return this;
    }

    Results refusals(String... some) {
        refusals = List.of(some);
        return this;
    }

    Results failure(String message, String hint) {
        failure = Optional.of(new SystemFailure(message, hint, ExitCode.FAILED));
        return this;
    }

    RunResult build() {
        return new RunResult(
                "svc",
                Instant.parse("2026-11-23T14:00:00Z"),
                Duration.ofMillis(12_345),
                exitCode,
                counts,
                fields,
                diagnostics,
                Optional.empty(),
                failure,
                refusals,
                new RunResult.Calls(
                        calls(Map.of("GET /dashboards", 2, "GET /folders", 1)),
                        calls(Map.of()),
                        calls(Map.of("PUT /charts/bulk", 4))),
                new RunResult.Systems("26.12", "1.12.6"),
                90,
                123_400_000);
    }

    private static CallCounts calls(Map<String, Integer> byEndpoint) {
        return new CallCounts(
                byEndpoint.values().stream().mapToInt(Integer::intValue).sum(), new TreeMap<>(byEndpoint));
    }
}
