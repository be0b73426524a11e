package io.lookline.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A lineage edge.
 *
 * @param columns sorted and without repetition
 * @param sqlQuery the query that makes the one end of the other; null when there is none
 * @param description how the edge came to be, when it is not plain; null otherwise
 */
public record Edge(Key key, List<ColumnPair> columns, String sqlQuery, String description) {
    public Edge {
        columns = columns.stream().distinct().sorted().toList();
        sqlQuery = said(sqlQuery);
        description = said(description);
    }

    /** An edge with nothing to tell but its columns. */
    public Edge(Key key, List<ColumnPair> columns) {
        this(key, columns, null, null);
    }

    /** The same between the same ends with other columns. */
    Edge with(List<ColumnPair> others) {
        return new Edge(key, others, sqlQuery, description);
    }

    /** Names of what is not the same in another edge between the same ends. */
    List<String> differences(Edge other) {
        List<String> names = new ArrayList<>();
        if (!columns.equals(other.columns)) {
            names.add("columns");
        }
        if (!Objects.equals(sqlQuery, other.sqlQuery)) {
            names.add("sqlQuery");
        }
        if (!Objects.equals(description, other.description)) {
            names.add("description");
        }
        return names;
    }

    /** An empty text says nothing. Edges to one view share its query. */
    private static String said(String text) {
        return text == null || text.isEmpty() ? null : Shared.text(text);
    }

    /** The two ends: only what this program writes is an end that it leads to. */
    public record Key(LineageNode from, AssetRef to) {
        /** For people and as an item's name: {@code from ---> kind to}, where a table is called one. */
        @Override
        public String toString() {
            String start =
                    switch (from) {
                        case AssetRef asset -> asset.fqn();
                        case TableRef table -> table.toString();
                    };
            return start + " ---> " + to;
        }
    }

    /**
     * Where one column's value comes from.
     *
     * @param from fully qualified name of a column
     * @param to fully qualified name of a column, or of a chart when the edge leads to a dashboard
     */
    public record ColumnPair(String from, String to) implements Comparable<ColumnPair> {
        private static final Comparator<ColumnPair> ORDER =
                Comparator.comparing(ColumnPair::to).thenComparing(ColumnPair::from);

        public ColumnPair {
            from = Shared.text(from);
            to = Shared.text(to);
        }

        @Override
        public int compareTo(ColumnPair other) {
            return ORDER.compare(this, other);
        }
    }
}
