package io.lookline.lineage.source;

import io.lookline.lookml.project.References.Reference;
import io.lookline.sql.TableName;
import java.util.List;

/**
 * Something that the expressions of a field name, before anything is known of explores.
 */
sealed interface Read {
    /**
     * <code>${TABLE}.column</code>
     *
     * @param path the column and fields within it; empty for the row itself
     * @param alone whether nothing is computed of it
     */
    record OfRow(List<String> path, boolean alone) implements Read {}

    /**
     * <code>${field}</code> and <code>${view.field}</code>
     *
     * @param path fields within it
     */
    record OfField(Reference field, List<String> path, boolean alone) implements Read {}

    /** {@code column} and {@code view.column}, which only SQL understands. */
    record Bare(List<String> path, boolean alone) implements Read {}

    /** A column of a table that a query within the expression reads. */
    record OfTable(TableName table, List<String> path) implements Read {}

    /** The same of a view's rows, <code>${view.SQL_TABLE_NAME}</code>. */
    record OfView(String view, List<String> path) implements Read {}

    /** A name with a part that Liquid leaves open. */
    record Undecided(String name) implements Read {}
}
