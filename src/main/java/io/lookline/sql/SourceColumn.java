package io.lookline.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A column of a table, or a part of one.
 *
 * @param path the column and the fields within it, as they are written; {@code *} at the end stands for all there is
 */
public record SourceColumn(TableName table, List<String> path) {
    static final String ALL = "*";
    private static final TableName NOWHERE = TableName.of("\0");

    public SourceColumn {
        path = List.copyOf(path);
    }

    static SourceColumn all(TableName table) {
        return new SourceColumn(table, List.of(ALL));
    }

    /** A column that nothing in reach has; it is no part of a result. */
    static SourceColumn unknown(List<Identifier> path) {
        return new SourceColumn(NOWHERE, path.stream().map(Identifier::text).toList());
    }

    static Set<SourceColumn> known(Set<SourceColumn> columns) {
        if (columns.stream().noneMatch(each -> each.table.equals(NOWHERE))) {
            return columns;
        }
        Set<SourceColumn> known = new LinkedHashSet<>(columns);
        known.removeIf(each -> each.table.equals(NOWHERE));
        return known;
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
