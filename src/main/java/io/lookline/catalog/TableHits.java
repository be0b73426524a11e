package io.lookline.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a search for a table gave: nothing, one table, or several that all fit, of which none is better than another.
 *
 * @param tables living tables, in the order of the scopes, each once
 * @param tried the full names that were looked for, {@code *} for a part that is not known, in the order of the scopes
 *     and in the catalog's spelling where it has the schema; empty when every scope contradicts the name
 * @param deleted full names of tables that fit and are deleted in the catalog, where no living one fits
 * @param nearest when nothing fits, the full name of an existing table that is spelled most alike
 * @param guessed whether no configuration names the service, so that it was chosen by its type and its name or address
 * @param failure why the catalog could not tell, in one sentence; then the other parts say nothing about the table
 */
public record TableHits(
        List<Table> tables,
        List<String> tried,
        List<String> deleted,
        Optional<String> nearest,
        boolean guessed,
        Optional<String> failure) {
    /** Nothing was looked for. */
    public static final TableHits NONE =
            new TableHits(List.of(), List.of(), List.of(), Optional.empty(), false, Optional.empty());

    public TableHits {
        tables = List.copyOf(tables);
        tried = List.copyOf(tried);
        deleted = List.copyOf(deleted);
    }

    /** Whether the catalog answered and has no such table, not even a deleted one. */
    public boolean isMiss() {
        return tables.isEmpty() && deleted.isEmpty() && failure.isEmpty();
    }

    /** These hits with the name of a table that is spelled most alike. */
    public TableHits withNearest(Optional<String> fqn) {
        return new TableHits(tables, tried, deleted, fqn, guessed, failure);
    }
}
