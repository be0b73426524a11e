package io.lookline.cli;

import io.lookline.diagnostic.Severity;
import io.lookline.lookml.SyntaxDiagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A check for people: a paragraph for each file, one with the count of each code, and a summary. */
final class LookmlCheckText {
    private LookmlCheckText() {}

    static List<String> lines(LookmlCheck check) {
        List<String> lines = new ArrayList<>();
        check.byFile().values().forEach(diagnostics -> {
            diagnostics.forEach(each -> lines.add(each.toString()));
            lines.add("");
        });
        check.byCode()
                .forEach((code, count) -> lines.add(
                        "%6d %s %s".formatted(count, code.severity().name().toLowerCase(Locale.ROOT), code)));
        if (!check.diagnostics().isEmpty()) {
            lines.add("");
        }
        lines.add(summary(check));
        return lines;
    }

    /** Only what is an error. */
    static List<String> errors(LookmlCheck check) {
        return check.diagnostics().stream()
                .filter(SyntaxDiagnostic::isError)
                .map(SyntaxDiagnostic::toString)
                .toList();
    }

    private static String summary(LookmlCheck check) {
        LookmlCounts counts = check.counts();
        String amounts = List.of(
                        amount(counts.views(), "view"),
                        amount(counts.explores(), "explore"),
                        amount(counts.refinements(), "refinement"),
                        amount(counts.dashboards(), "dashboard"))
                .stream()
                .collect(Collectors.joining(", "));
        return "%s, %s: %s; %s, %s"
                .formatted(
                        amount(counts.files(), "file"),
                        size(counts.bytes()),
                        amounts,
                        amount(check.count(Severity.ERROR), "error"),
                        amount(check.count(Severity.WARNING), "warning"));
    }

    private static String amount(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String size(long bytes) {
        return bytes < 100_000 ? amount(bytes, "byte") : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
