package io.lookline.sql;

import java.util.List;
import java.util.Optional;

/**
 * What a text tells of columns: what its last statement does, but from where the table that is asked for is filled, what is
 * told of that.
 *
 * @param target the table or view whose columns they are; empty for a query alone
 * @param asked whether that is the table that is asked for
 */
record Told(Quality quality, List<OutputColumn> columns, Optional<TableName> target, boolean asked) {
    static final Told NOTHING = new Told(Quality.NONE, List.of(), Optional.empty(), false);
    static final Told TABLES_ONLY = new Told(Quality.TABLES_ONLY, List.of(), Optional.empty(), false);

    Told then(Told later) {
        return asked && !later.asked ? this : later;
    }
}
