package io.lookline.sql;

import java.util.List;

/**
 * A column of a table as a catalog knows it.
 *
 * @param fields what is within it, when it is a structure or an array of such; empty when that is not known
 */
public record TableColumn(String name, List<TableColumn> fields) {
    public TableColumn {
        fields = List.copyOf(fields);
    }

    public static TableColumn of(String name, TableColumn... fields) {
        return new TableColumn(name, List.of(fields));
    }
}
