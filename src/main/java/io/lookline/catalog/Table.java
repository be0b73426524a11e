package io.lookline.catalog;

import java.util.List;

/**
 * A table as the catalog has it.
 *
 * @param columns in their order
 */
public record Table(TableRef ref, List<TableColumn> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column, or a field within one.
     *
     * @param name raw, in the catalog's spelling
     * @param children what is within it, when it is a structure or an array of such
     */
    public record TableColumn(String name, List<TableColumn> children) {
        public TableColumn {
            name = Shared.text(name);
            children = List.copyOf(children);
        }
    }
}
