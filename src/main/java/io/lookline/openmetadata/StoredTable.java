package io.lookline.openmetadata;

import io.lookline.catalog.Table;
import io.lookline.catalog.Table.TableColumn;
import io.lookline.catalog.TableRef;
import java.util.List;

/** A table as the catalog has it, and whether it is soft-deleted. */
record StoredTable(Table table, boolean deleted) {
    static StoredTable of(Entities.Table table) {
        TableRef ref = new TableRef(table.fullyQualifiedName(), table.id());
        return new StoredTable(new Table(ref, columns(table.columns())), table.deleted());
    }

    private static List<TableColumn> columns(List<Entities.TableColumn> columns) {
        return Entities.orEmpty(columns).stream()
                .map(column -> new TableColumn(column.name(), columns(column.children())))
                .toList();
    }
}
