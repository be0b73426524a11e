package io.lookline.sql;

import java.util.List;
import java.util.Optional;

/** What is known of tables. Asked at most once for each name in a query. */
@FunctionalInterface
public interface Tables {
    /** Nothing is known of any table. */
    Tables UNKNOWN = _ -> Optional.empty();

    /** The columns of a table in their order; empty when it is not known. */
    Optional<List<TableColumn>> columns(TableName table);
}
