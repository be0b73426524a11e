package io.lookline.catalog;

import java.util.List;

/** What a plan does with one lineage edge. */
public sealed interface EdgeChange {
    Edge.Key key();

    /**
     * The edge is sent whole: a PUT replaces its details.
     *
     * @param stored what the catalog has; null when it lacks the edge
     */
    record Put(Edge edge, Edge stored) implements EdgeChange {
        @Override
        public Edge.Key key() {
            return edge.key();
        }

        /** Whether the catalog lacks the edge. */
        public boolean isNew() {
            return stored == null;
        }

        /** Names of what changes, for people; empty for a new edge. */
        public List<String> fields() {
            return isNew() ? List.of() : edge.differences(stored);
        }
    }

    /** The edge is as desired, or somebody else's. */
    record Keep(Edge.Key key) implements EdgeChange {}

    /** The edge is no longer computed, and stale edges may go. */
    record Remove(Edge.Key key) implements EdgeChange {}
}
