package io.lookline.sql;

import io.lookline.lookml.JsonText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is told of a query, as JSON with a line for each thing. */
final class LineageText {
    private LineageText() {}

    static String of(QueryLineage lineage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quality", lineage.quality().name().toLowerCase(Locale.ROOT));
        lineage.target().ifPresent(target -> json.put("target", target.toString()));
        json.put(
                "tables",
                lineage.tables().stream()
                        .map(table -> table.name() + " @" + table.offset())
                        .toList());
        json.put("columns", lineage.columns().stream().map(LineageText::column).toList());
        if (!lineage.filters().isEmpty()) {
            json.put("filters", list(lineage.filters()));
        }
        if (!lineage.diagnostics().isEmpty()) {
            json.put(
                    "diagnostics",
                    lineage.diagnostics().stream()
                            .map(each ->
                                    each.code() + " line " + each.line() + " @" + each.offset() + ": " + each.message())
                            .toList());
        }
        return JsonText.indented(json) + "\n";
    }

    private static String column(OutputColumn column) {
        String text = column.name() + " <- " + (column.isUnknown() ? "?" : list(column.sources()));
        text += column.filters().isEmpty() ? "" : ", by " + list(column.filters());
        return text + (column.hidden().isEmpty() ? "" : ", without " + column.hidden());
    }

    private static String list(Collection<SourceColumn> columns) {
        return columns.stream().map(SourceColumn::toString).collect(Collectors.joining(" + "));
    }
}
