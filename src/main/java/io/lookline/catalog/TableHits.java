package io.lookline.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a search for a table gave: nothing, one table, or several that all fit, of which none is better than another.
 *
 * @param tables living tables, in the order of the scopes
 * @param tried the full names that were looked for, {@code *} for a part that is not known, in their order
 * @param deleted full names of tables that fit and are deleted in the catalog
 * @param nearest when nothing fits, the full name of an existing table that is spelled most alike
 * @param guessed whether no configuration names the service, so that it was chosen by its type and its name or address
 */
public record TableHits(
        List<Table> tables, List<String> tried, List<String> deleted, Optional<String> nearest, boolean guessed) {
    /** Nothing was looked for. */
    public static final TableHits NONE = new TableHits(List.of(), List.of(), List.of(), Optional.empty(), false);

    public TableHits {
        tables = List.copyOf(tables);
        tried = List.copyOf(tried);
        deleted = List.copyOf(deleted);
    }
}
