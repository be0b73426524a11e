package io.lookline.lineage.source;

import io.lookline.sql.Identifier;
import io.lookline.sql.OutputColumn;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SourceColumn;
import io.lookline.sql.SourceTable;
import io.lookline.sql.SqlDiagnostic;
import io.lookline.sql.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the names of LookML back where others stood for them while a query was read.
 *
 * @param numbered those that went by their number
 */
record LookmlNames(List<String> numbered) {
    /** The name that goes by a number; what is no number stays. */
    String named(String number) {
        boolean known = number.length() < 6 && number.chars().allMatch(each -> each >= '0' && each <= '9');
        int at = known && !number.isEmpty() ? Integer.parseInt(number) : numbered.size();
        return at < numbered.size() ? numbered.get(at) : number;
    }

    QueryLineage in(QueryLineage read) {
        boolean concerned = read.tables().stream().anyMatch(table -> isIn(table.name()))
                || read.target().filter(LookmlNames::isIn).isPresent()
                || read.columns().stream()
                        .anyMatch(column -> column.name().text().equals(JoinSql.ROW))
                || read.diagnostics().stream().anyMatch(each -> StandIn.isIn(each.message()));
        return concerned ? written(read) : read;
    }

    TableName in(TableName table) {
        return isIn(table)
                ? new TableName(table.parts().stream()
                        .map(part -> new Identifier(written(part.text()), part.quoted()))
                        .toList())
                : table;
    }

    List<String> in(List<String> path) {
        return path.stream().anyMatch(StandIn::isIn)
                ? path.stream().map(this::written).toList()
                : path;
    }

    private static boolean isIn(TableName table) {
        return table.parts().stream().anyMatch(part -> StandIn.isIn(part.text()));
    }

    private String written(String text) {
        return StandIn.written(text, this::named);
    }

    private QueryLineage written(QueryLineage read) {
        return new QueryLineage(
                read.quality(),
                read.tables().stream()
                        .map(table -> new SourceTable(in(table.name()), table.offset()))
                        .toList(),
                read.columns().stream()
                        .filter(column -> !column.name().text().equals(JoinSql.ROW))
                        .map(this::written)
                        .toList(),
                written(read.filters()),
                read.target().map(this::in),
                read.diagnostics().stream()
                        .map(each ->
                                new SqlDiagnostic(each.code(), each.offset(), each.line(), written(each.message())))
                        .toList());
    }

    private OutputColumn written(OutputColumn column) {
        return new OutputColumn(
                column.name(),
                column.kind(),
                written(column.sources()),
                written(column.filters()),
                column.hidden(),
                column.fields().stream().map(this::written).toList());
    }

    private Set<SourceColumn> written(Set<SourceColumn> columns) {
        Set<SourceColumn> written = new LinkedHashSet<>();
        columns.forEach(column -> written.add(new SourceColumn(in(column.table()), in(column.path()))));
        return written;
    }
}
