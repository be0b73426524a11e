package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table, or a part of one.
 *
 * @param path the column and the fields within it, as they are written; {@code *} at the end stands for all there is
 */
public record SourceColumn(TableName table, List<String> path) {
    static final String ALL = "*";

    public SourceColumn {
        path = List.copyOf(path);
    }

    static SourceColumn all(TableName table) {
        return new SourceColumn(table, List.of(ALL));
    }

    /** The part of this that has a name; where this stands for all there is, one thing of it. */
    SourceColumn part(String name) {
        List<String> longer = new ArrayList<>(path);
        if (path.getLast().equals(ALL)) {
            longer.removeLast();
        }
        longer.add(name);
        return new SourceColumn(table, longer);
    }

    /** All that is within this. */
    SourceColumn everything() {
        return part(ALL);
    }

    /** Column and fields with dots between them. */
    public String column() {
        return String.join(".", path);
    }

    @Override
    public String toString() {
        return table + "." + column();
    }
}
