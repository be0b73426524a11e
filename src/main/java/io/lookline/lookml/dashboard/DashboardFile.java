package io.lookline.lookml.dashboard;

import io.lookline.lookml.SyntaxDiagnostic;
import java.util.List;
import java.util.Map;

/**
 * One file of dashboards, read.
 *
 * @param dashboards in the file's order, as they are written: what they extend is not in them
 * @param values the same as the maps, lists, texts, numbers, truth values and nulls of the YAML; aliases are written out
 * @param diagnostics what is wrong with the file, in its order
 */
public record DashboardFile(
        List<Dashboard> dashboards, List<Map<String, Object>> values, List<SyntaxDiagnostic> diagnostics) {
    public DashboardFile {
        dashboards = List.copyOf(dashboards);
        values = List.copyOf(values);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(SyntaxDiagnostic::isError);
    }
}
