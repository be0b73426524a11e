package io.lookline.lineage.source;

import java.util.List;

/** One thing that a value is made of. */
sealed interface Lead {
    /** What is known at once. */
    record Told(Traced traced) implements Lead {}

    /**
     * The value of something else, which must be found first.
     *
     * @param path what of it
     * @param alone whether nothing is computed of it
     */
    record To(Goal goal, List<String> path, boolean alone) implements Lead {}

    /** Something whose value can be asked for in a scope, where its view goes by an alias. */
    sealed interface Goal {}

    /**
     * @param alias empty for a field of no view
     * @param name the declared one
     */
    record Field(String alias, String name) implements Goal {
        @Override
        public String toString() {
            return alias.isEmpty() ? name : alias + "." + name;
        }
    }

    /**
     * A column of a view's rows.
     *
     * @param path the column and fields within it; empty for the row itself
     */
    record Column(String alias, List<String> path) implements Goal {
        @Override
        public String toString() {
            return path.isEmpty() ? alias : alias + "." + String.join(".", path);
        }
    }
}
