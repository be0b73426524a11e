package io.lookline.catalog;

import java.util.Comparator;
import java.util.List;

/**
 * A lineage edge.
 *
 * @param columns sorted and without repetition
 */
public record Edge(Key key, List<ColumnPair> columns) {
    public Edge {
        columns = columns.stream().distinct().sorted().toList();
    }

    /** The two ends, by fully qualified name. */
    public record Key(Node from, Node to) {
        /** The form that OpenMetadata's search uses: {@code from--->to}. */
        @Override
        public String toString() {
            return from.fqn() + "--->" + to.fqn();
        }
    }

    public record Node(AssetKind kind, String fqn) {}

    /**
     * Where one column's value comes from.
     *
     * @param from fully qualified name of a column
     * @param to fully qualified name of a column, or of a chart when the edge leads to a dashboard
     */
    public record ColumnPair(String from, String to) implements Comparable<ColumnPair> {
        private static final Comparator<ColumnPair> ORDER =
                Comparator.comparing(ColumnPair::to).thenComparing(ColumnPair::from);

        @Override
        public int compareTo(ColumnPair other) {
            return ORDER.compare(this, other);
        }
    }
}
