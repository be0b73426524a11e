package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a table as a query sees them. */
final class TableColumns {
    private TableColumns() {}

    static List<OutputColumn> of(TableName table, Optional<List<TableColumn>> known) {
        return known.map(columns -> columns.stream()
                        .map(column -> passed(column.name(), new SourceColumn(table, List.of(column.name()))))
                        .toList())
                .orElseGet(() -> List.of(OutputColumn.star(Set.of(SourceColumn.all(table)))));
    }

    static OutputColumn passed(String name, SourceColumn source) {
        return OutputColumn.of(Identifier.plain(name), Inputs.of(Set.of(source)));
    }
}
