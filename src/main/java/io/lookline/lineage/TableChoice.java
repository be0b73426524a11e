package io.lookline.lineage;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Code;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which table of the catalog a name in SQL means. */
sealed interface TableChoice {
    record Chosen(TableColumns columns, boolean guessed) implements TableChoice {}

    /** @param code why there is none */
    record None(Code code) implements TableChoice {}

    /**
     * One of several is taken only when it alone has all columns that are read.
     *
     * @param paths the columns that are read, and fields within them
     */
    static TableChoice of(TableSearch search, TableHits hits, Collection<List<String>> paths) {
        if (hits.tables().isEmpty()) {
            return new None(reason(search, hits));
        }
        List<TableColumns> tables =
                hits.tables().stream().map(TableColumns::new).toList();
        List<TableColumns> fitting = tables.size() == 1
                ? tables
                : tables.stream().filter(table -> hasAll(table, paths)).toList();
        return fitting.size() == 1
                ? new Chosen(fitting.getFirst(), hits.guessed())
                : new None(Code.LINEAGE_TABLE_AMBIGUOUS);
    }

    /** The same, with a better reason where the catalog has no such table. */
    default TableChoice orElse(Optional<Code> reason) {
        return switch (this) {
            case Chosen chosen -> chosen;
            case None none
            when none.code() == Code.LINEAGE_TABLE_AMBIGUOUS || none.code() == Code.LINEAGE_TABLE_UNSEEN -> none;
            case None none -> reason.<TableChoice>map(None::new).orElse(none);
        };
    }

    private static boolean hasAll(TableColumns table, Collection<List<String>> paths) {
        return paths.stream().allMatch(path -> path.isEmpty() || table.fqn(path).isPresent());
    }

    private static Code reason(TableSearch search, TableHits hits) {
        if (hits.failure().isPresent()) {
            return Code.LINEAGE_TABLE_UNSEEN;
        }
        if (!hits.deleted().isEmpty()) {
            return Code.LINEAGE_TABLE_DELETED;
        }
        boolean inNoService = hits.tried().stream().allMatch(name -> name.startsWith("*."));
        return inNoService && search.warehouse().scopes().isEmpty()
                ? Code.LINEAGE_SERVICE_UNKNOWN
                : Code.LINEAGE_TABLE_MISSING;
    }
}
