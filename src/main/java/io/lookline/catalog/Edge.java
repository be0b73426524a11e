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

    /** The two ends. */
    public record Key(AssetRef from, AssetRef to) {
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
