package io.lookline.lineage.source;

import io.lookline.sql.TableName;
import java.util.ArrayList;
import java.util.List;

/** What a field's value comes from, where the text of its view ends. */
public sealed interface Source {
    /**
     * A column of a table in the warehouse.
     *
     * @param path the column and the fields within it, as they are written; empty for the table's row as a whole
     */
    record Column(TableName table, List<String> path) implements Source {
        public Column {
            path = List.copyOf(path);
        }
    }

    /**
     * A column of the rows of another view, which a derived table names as <code>${view.SQL_TABLE_NAME}</code>.
     *
     * @param path as in {@link Column}
     */
    record ViewColumn(String view, List<String> path) implements Source {
        public ViewColumn {
            path = List.copyOf(path);
        }
    }

    /** A field of another view that no explore joins with this one. */
    record ViewField(String view, String field) implements Source {}

    /**
     * A field of an explore that a native derived table asks for.
     *
     * @param field {@code alias.field}
     */
    record ExploreField(String explore, String field) implements Source {}

    /** What is within this. */
    default Source part(List<String> more) {
        return switch (this) {
            case Column(TableName table, List<String> path) -> new Column(table, joined(path, more));
            case ViewColumn(String view, List<String> path) -> new ViewColumn(view, joined(path, more));
            case ViewField _, ExploreField _ -> this;
        };
    }

    private static List<String> joined(List<String> path, List<String> more) {
        List<String> all = new ArrayList<>(path);
        all.addAll(more);
        return all;
    }
}
