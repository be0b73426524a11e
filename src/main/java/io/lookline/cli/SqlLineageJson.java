package io.lookline.cli;

import io.lookline.sql.OutputColumn;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SourceColumn;
import io.lookline.sql.SqlDiagnostic;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The lineage of a query, for machines. */
final class SqlLineageJson {
    private SqlLineageJson() {}

    static Map<String, Object> of(QueryLineage lineage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "tables",
                lineage.tables().stream().map(table -> table.name().toString()).toList());
        json.put(
                "columns",
                lineage.columns().stream().map(SqlLineageJson::column).toList());
        json.put(
                "filters",
                lineage.filters().stream().map(SqlLineageJson::source).toList());
        json.put(
                "diagnostics",
                lineage.diagnostics().stream().map(SqlLineageJson::diagnostic).toList());
        return json;
    }

    private static Map<String, Object> column(OutputColumn column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", column.name().text());
        json.put(
                "sources", column.sources().stream().map(SqlLineageJson::source).toList());
        json.put(
                "filters", column.filters().stream().map(SqlLineageJson::source).toList());
        return json;
    }

    private static Map<String, Object> source(SourceColumn source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", source.table().toString());
        json.put("column", source.column());
        return json;
    }

    private static Map<String, Object> diagnostic(SqlDiagnostic diagnostic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", diagnostic.code().name());
        json.put("severity", diagnostic.code().severity().name().toLowerCase(Locale.ROOT));
        json.put("line", diagnostic.line());
        json.put("offset", diagnostic.offset());
        json.put("message", diagnostic.message());
        return json;
    }
}
