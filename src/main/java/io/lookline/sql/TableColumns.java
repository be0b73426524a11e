package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a table as a query sees them. */
final class TableColumns {
    private TableColumns() {}

    static List<OutputColumn> of(TableName table, Optional<List<TableColumn>> known) {
        return known.map(columns -> columns.stream()
                        .map(column -> passed(column, new SourceColumn(table, List.of(column.name()))))
                        .toList())
                .orElseGet(() -> List.of(OutputColumn.star(Set.of(SourceColumn.all(table)))));
    }

    private static OutputColumn passed(TableColumn column, SourceColumn source) {
        List<OutputColumn> fields = column.fields().stream()
                .map(field -> passed(field, source.part(field.name())))
                .toList();
        return OutputColumn.of(Identifier.plain(column.name()), new Inputs(Set.of(source), Set.of(), true, fields));
    }
}
