package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text of SQL reads.
 *
 * @param tables each table that it reads once, in the order of the text; those that it makes itself are none
 * @param columns those of its last query in their order, or of the table that the text fills
 * @param filters columns that decide which rows are read, as those of {@code WHERE} and {@code ON}
 * @param target the table or view whose columns they are; empty for a query alone
 * @param diagnostics in the order of the text
 */
public record QueryLineage(
        Quality quality,
        List<SourceTable> tables,
        List<OutputColumn> columns,
        Set<SourceColumn> filters,
        Optional<TableName> target,
        List<SqlDiagnostic> diagnostics) {
    public QueryLineage {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether all columns are told: none stands for those of a table that is not known. */
    public boolean isComplete() {
        return quality == Quality.FULL && columns.stream().noneMatch(OutputColumn::isStar);
    }

    /** As {@link Outputs#sources}, for one question alone. */
    public Optional<Set<SourceColumn>> sources(String name) {
        return outputs().sources(List.of(name));
    }

    /** The columns by their names. */
    public Outputs outputs() {
        return new Outputs(columns);
    }
}
