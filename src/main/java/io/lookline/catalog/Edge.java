package io.lookline.catalog;

import java.util.Comparator;
import java.util.List;

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
    }

    /** An edge with nothing to tell but its columns. */
    public Edge(Key key, List<ColumnPair> columns) {
        this(key, columns, null, null);
    }

    /** The same between the same ends with other columns. */
    Edge with(List<ColumnPair> others) {
        return new Edge(key, others, sqlQuery, description);
    }

    /** The two ends: only what this program writes is an end that it leads to. */
    public record Key(LineageNode from, AssetRef to) {
        /** For people and as an item's name: {@code from ---> kind to}. */
        @Override
        public String toString() {
            return from.fqn() + " ---> " + to;
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
