package io.lookline.cli;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Severity;
import io.lookline.lookml.Document;
import io.lookline.lookml.FileKind;
import io.lookline.lookml.Position;
import io.lookline.lookml.SyntaxDiagnostic;
import io.lookline.lookml.dashboard.DashboardFile;
import io.lookline.lookml.dashboard.DashboardParser;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a folder of LookML, and how much there is.
 *
 * @param diagnostics by file and place
 */
record LookmlCheck(LookmlCounts counts, List<SyntaxDiagnostic> diagnostics) {
    LookmlCheck {
        diagnostics = diagnostics.stream()
                .sorted(Comparator.comparing(
                        SyntaxDiagnostic::position,
                        Comparator.comparing(Position::file)
                                .thenComparingInt(Position::line)
                                .thenComparingInt(Position::column)))
                .toList();
    }

    /** @param found what is known to be wrong beside the syntax of the files */
    static LookmlCheck of(List<Document> files, List<SyntaxDiagnostic> found) {
        List<LookmlCheck> checks = files.parallelStream().map(LookmlCheck::of).toList();
        return new LookmlCheck(
                checks.stream().map(LookmlCheck::counts).reduce(LookmlCounts.NONE, LookmlCounts::plus),
                Stream.concat(found.stream(), checks.stream().flatMap(each -> each.diagnostics.stream()))
                        .toList());
    }

    private static LookmlCheck of(Document document) {
        if (document.kind() == FileKind.DASHBOARD) {
            DashboardFile file = DashboardParser.parse(document);
            return new LookmlCheck(LookmlCounts.of(document, file.dashboards().size()), file.diagnostics());
        }
        return new LookmlCheck(LookmlCounts.of(document, 0), document.diagnostics());
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(SyntaxDiagnostic::isError);
    }

    long count(Severity severity) {
        return diagnostics.stream()
                .filter(each -> each.code().severity() == severity)
                .count();
    }

    SortedMap<Code, Long> byCode() {
        return diagnostics.stream()
                .collect(Collectors.groupingBy(SyntaxDiagnostic::code, TreeMap::new, Collectors.counting()));
    }

    SortedMap<String, List<SyntaxDiagnostic>> byFile() {
        return diagnostics.stream()
                .collect(Collectors.groupingBy(each -> each.position().file(), TreeMap::new, Collectors.toList()));
    }

    /** Worst first: how many there are of each severity. */
    Map<String, Object> bySeverity() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("errors", count(Severity.ERROR));
        counts.put("warnings", count(Severity.WARNING));
        counts.put("notes", count(Severity.INFO));
        return counts;
    }
}
