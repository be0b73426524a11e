package io.lookline.report;

import io.lookline.catalog.DeletionPlan;
import io.lookline.ingest.Counts;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The summary of a run for people; its last line says it all. */
public final class Summary {
    private static final int MOST_NAMES = 50;

    private final RunResult result;

    public Summary(RunResult result) {
        this.result = result;
    }

    /** Lines without colour, in the order in which they are printed. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(new DiagnosticText(result.diagnostics()).lines());
        lines.addAll(numbers());
        return lines;
    }

    /** The same without the diagnostics. */
    public List<String> numbers() {
        List<String> lines = new ArrayList<>();
        result.refusals().forEach(refusal -> lines.add("Nothing was deleted: " + refusal));
        if (!result.refusals().isEmpty()) {
            lines.addAll(refused());
            lines.add("  Look at it with `lookline plan`, then delete with --force-delete, or raise delete.maxShare.");
            lines.add("");
        }
        if (!result.counts().isEmpty()) {
            lines.addAll(table());
            lines.add("");
        }
        lines.addAll(new FieldText(result.fields()).lines());
        lines.add(calls());
        lines.add(verdict());
        return lines;
    }

    private List<String> refused() {
        List<DeletionPlan.Deletion> refused =
                result.plan().map(plan -> plan.deletions().delete()).orElse(List.of());
        List<String> lines = new ArrayList<>();
        refused.stream()
                .limit(MOST_NAMES)
                .forEach(each ->
                        lines.add("  %s %s".formatted(each.kind().itemType().label(), each.fqn())));
        if (refused.size() > MOST_NAMES) {
            lines.add("  … and %d more, all of them in `lookline plan`".formatted(refused.size() - MOST_NAMES));
        }
        return lines;
    }

    private List<String> table() {
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of("", "written", "unchanged", "filtered", "warned", "failed"));
        if (endedEarly()) {
            header.add("not reached");
        }
        table.row(header.toArray());
        result.counts().forEach((type, counts) -> row(table, Amounts.plural(type), counts));
        row(table, "total", result.total());
        return table.lines();
    }

    private void row(Table table, String label, Counts counts) {
        String written = counts.written() + (counts.deleted() == 0 ? "" : " (" + counts.deleted() + " deleted)");
        List<Object> row = new ArrayList<>(
                List.of(label, written, counts.unchanged(), counts.filtered(), counts.warned(), counts.failed()));
        if (endedEarly()) {
            row.add(counts.notReached());
        }
        table.row(row.toArray());
    }

    private boolean endedEarly() {
        return result.total().notReached() > 0;
    }

    private String calls() {
        return "Calls: Looker %d, Git %d, catalog %d"
                .formatted(
                        result.calls().looker().total(),
                        result.calls().git().total(),
                        result.calls().catalog().total());
    }

    /** The one line that says it all. */
    public String verdict() {
        if (result.counts().isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "%s %s: nothing was written, %s, peak memory %s",
                    result.service(),
                    word(result.exitCode()),
                    Amounts.seconds(result.took()),
                    Amounts.megabytes(result.peakMemoryBytes()));
        }
        return String.format(
                Locale.ROOT,
                "%s %s: %s, %d written, %d failed%s, success %s, %s, peak memory %s",
                result.service(),
                word(result.exitCode()),
                Amounts.count(result.total().total(), "item"),
                result.total().written(),
                result.total().failed(),
                endedEarly() ? ", " + result.total().notReached() + " not reached" : "",
                Amounts.percent(result.successPercent()),
                Amounts.seconds(result.took()),
                Amounts.megabytes(result.peakMemoryBytes()));
    }

    private String word(ExitCode code) {
        return switch (code) {
            case DONE, CHANGES_PENDING -> result.total().failed() == 0 ? "done" : "done in part";
            case PARTIAL -> "done in part";
            case FAILED -> "failed";
            case USAGE -> "not run";
            case REFUSED -> "refused";
            case UNSAFE -> "stopped before deleting";
            case INTERRUPTED, TERMINATED -> "interrupted";
        };
    }
}
