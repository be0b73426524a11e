package io.lookline.catalog;

/** What a plan does with one lineage edge. */
public sealed interface EdgeChange {
    Edge.Key key();

    /**
     * The edge is sent whole: a PUT replaces its details.
     *
     * @param isNew whether the catalog lacks it
     */
    record Put(Edge edge, boolean isNew) implements EdgeChange {
        @Override
        public Edge.Key key() {
            return edge.key();
        }
    }

    /** The edge is as desired, or somebody else's. */
    record Keep(Edge.Key key) implements EdgeChange {}

    /** The edge is no longer computed, and stale edges may go. */
    record Remove(Edge.Key key) implements EdgeChange {}
}
