package io.lookline.report;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics for people: each failure with its place, everything else once per cause with a count. */
final class DiagnosticText {
    private static final int MOST_FAILURES = 20;
    private static final int MOST_EXAMPLES = 3;

    private final Map<Severity, List<Diagnostic>> bySeverity = new EnumMap<>(Severity.class);

    DiagnosticText(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> bySeverity
                .computeIfAbsent(diagnostic.severity(), _ -> new ArrayList<>())
                .add(diagnostic));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        addFailures(bySeverity.getOrDefault(Severity.ERROR, List.of()), lines);
        addGrouped("Warnings", bySeverity.getOrDefault(Severity.WARNING, List.of()), lines);
        addGrouped("Notes", bySeverity.getOrDefault(Severity.INFO, List.of()), lines);
        return lines;
    }

    private static void addFailures(List<Diagnostic> failures, List<String> lines) {
        if (failures.isEmpty()) {
            return;
        }
        lines.add("Failed (%d):".formatted(failures.size()));
        failures.stream().limit(MOST_FAILURES).forEach(failure -> addDetail(failure, lines));
        if (failures.size() > MOST_FAILURES) {
            lines.add(
                    "  … and %d more, all of them in the file of --report".formatted(failures.size() - MOST_FAILURES));
        }
        lines.add("");
    }

    private static void addDetail(Diagnostic failure, List<String> lines) {
        String place = failure.place().isEmpty() ? "" : "  " + failure.place();
        lines.add("  %s %s%s".formatted(failure.type().label(), failure.item(), place));
        lines.add("    %s [%s]".formatted(failure.message(), failure.code()));
        if (!failure.hint().isEmpty()) {
            lines.add("    try: " + failure.hint());
        }
    }

    private static void addGrouped(String title, List<Diagnostic> diagnostics, List<String> lines) {
        if (diagnostics.isEmpty()) {
            return;
        }
        lines.add("%s (%d):".formatted(title, diagnostics.size()));
        Map<Object, List<Diagnostic>> byCode = new LinkedHashMap<>();
        diagnostics.forEach(each ->
                byCode.computeIfAbsent(each.code(), _ -> new ArrayList<>()).add(each));
        byCode.values().forEach(same -> addGroup(same, lines));
        lines.add("");
    }

    private static void addGroup(List<Diagnostic> same, List<String> lines) {
        Diagnostic first = same.getFirst();
        lines.add(
                "  %s (%d)%s".formatted(first.code(), same.size(), first.hint().isEmpty() ? "" : ": " + first.hint()));
        same.stream()
                .limit(MOST_EXAMPLES)
                .forEach(
                        each -> lines.add("    %s %s: %s".formatted(each.type().label(), each.item(), each.message())));
        if (same.size() > MOST_EXAMPLES) {
            lines.add("    … and %d more".formatted(same.size() - MOST_EXAMPLES));
        }
    }
}
