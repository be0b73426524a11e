package io.lookline.sql;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a FROM: a table, a query, an unfolded array.
 *
 * @param alias what it is called there
 * @param path the full name of a table without alias; otherwise empty
 * @param value what the alias itself stands for, as that of an unfolded array does for its elements
 * @param guest whether a bare name is rather one of another relation
 */
record Relation(
        Optional<Identifier> alias, List<Identifier> path, Columns columns, Optional<Inputs> value, boolean guest) {
    static Relation of(Optional<Identifier> alias, List<OutputColumn> columns) {
        return new Relation(alias, List.of(), new Columns(columns), Optional.empty(), false);
    }

    Relation with(List<OutputColumn> others) {
        return new Relation(alias, path, new Columns(others), value, guest);
    }

    Relation called(Optional<Identifier> other) {
        return other.isPresent() ? new Relation(other, List.of(), columns, value, guest) : this;
    }

    /** All that it is, when its alias stands for a row. */
    Inputs whole() {
        return value.orElseGet(() -> Inputs.all(
                        columns.all().stream().map(OutputColumn::inputs).toList())
                .with(columns.all()));
    }
}
