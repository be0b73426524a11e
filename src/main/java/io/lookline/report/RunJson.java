package io.lookline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.catalog.FieldCounts;
import io.lookline.http.CallCounts;
import io.lookline.ingest.Counts;
import io.lookline.ingest.RunResult;
import java.util.Locale;

/**
 * A run for machines: one JSON object with the numbers of the summary and each diagnostic. {@code version} changes only
 * when a reader of the old form would be misled.
 */
public final class RunJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private final RunResult result;

    public RunJson(RunResult result) {
        this.result = result;
    }

    /** Indented JSON without a trailing line break. */
    public String text() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private ObjectNode object() {
        ObjectNode run = JSON.createObjectNode();
        run.put("version", VERSION);
        run.put("service", result.service());
        run.put("outcome", result.exitCode().name().toLowerCase(Locale.ROOT));
        run.put("exitCode", result.exitCode().code());
        result.failure().ifPresent(failure -> run.putObject("failure")
                .put("message", failure.message())
                .put("hint", failure.hint()));
        ArrayNode refusals = run.putArray("refusals");
        result.refusals().forEach(refusals::add);
        run.put("successPercent", result.successPercent());
        run.put("successThreshold", result.successThreshold());
        run.put("start", result.start().toString());
        run.put("seconds", result.took().toMillis() / 1000.0);
        run.put("peakMemoryBytes", result.peakMemoryBytes());
        run.put("lookerRelease", result.systems().looker());
        run.put("openMetadataVersion", result.systems().catalog());
        addCounts(run);
        addFields(run);
        addCalls(run);
        addDiagnostics(run);
        return run;
    }

    private void addCounts(ObjectNode run) {
        ObjectNode items = run.putObject("items");
        result.counts()
                .forEach((type, counts) -> add(items.putObject(type.name().toLowerCase(Locale.ROOT)), counts));
        add(run.putObject("total"), result.total());
    }

    private static void add(ObjectNode node, Counts counts) {
        node.put("written", counts.written())
                .put("unchanged", counts.unchanged())
                .put("filtered", counts.filtered())
                .put("warned", counts.warned())
                .put("failed", counts.failed())
                .put("notReached", counts.notReached())
                .put("deleted", counts.deleted());
    }

    /** Of the fields of views, those with a column of the catalog as a source, and why the others have none. */
    private void addFields(ObjectNode run) {
        FieldCounts counts = result.fields();
        ObjectNode fields = run.putObject("fields")
                .put("total", counts.fields())
                .put("withSource", counts.sourced())
                .put("withoutColumn", counts.plain());
        ObjectNode causes = fields.putObject("causes");
        counts.causes().forEach((code, number) -> causes.put(code.name(), number));
    }

    private void addCalls(ObjectNode run) {
        ObjectNode calls = run.putObject("calls");
        add(calls.putObject("looker"), result.calls().looker());
        add(calls.putObject("git"), result.calls().git());
        add(calls.putObject("catalog"), result.calls().catalog());
    }

    private static void add(ObjectNode node, CallCounts counts) {
        node.put("total", counts.total());
        ObjectNode endpoints = node.putObject("endpoints");
        counts.byEndpoint().forEach(endpoints::put);
    }

    private void addDiagnostics(ObjectNode run) {
        ArrayNode diagnostics = run.putArray("diagnostics");
        result.diagnostics().forEach(diagnostic -> diagnostics
                .addObject()
                .put("code", diagnostic.code().name())
                .put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .put("type", diagnostic.type().name().toLowerCase(Locale.ROOT))
                .put("item", diagnostic.item())
                .put("place", diagnostic.place())
                .put("message", diagnostic.message())
                .put("hint", diagnostic.hint()));
    }
}
