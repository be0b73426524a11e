package io.lookline.catalog;

/**
 * Lineage of this program that is no longer computed and stays in the catalog, because stale edges go only with the
 * override.
 *
 * @param edges whole edges
 * @param columns pairs of columns in edges that are still computed
 */
public record StaleLineage(int edges, int columns) {
    /** Nothing is stale, or all that is goes. */
    public static final StaleLineage NONE = new StaleLineage(0, 0);
}
