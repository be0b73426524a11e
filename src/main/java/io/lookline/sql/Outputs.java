package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that a query gives, found by their names; made once for many questions. */
public final class Outputs {
    private final Columns columns;

    Outputs(List<OutputColumn> columns) {
        this.columns = new Columns(columns);
    }

    /** The columns of a table that is known. */
    public static Outputs of(TableName table, List<TableColumn> columns) {
        return new Outputs(TableColumns.of(table, Optional.of(columns)));
    }

    /**
     * What a column, or a field within one, is made of: a column that is told, by its exact name before one in another
     * case, else what passes by that name through the stars.
     *
     * @param path the column's name and those of the fields within it; of a computed value they are not followed
     * @return empty when the query gives no such column
     */
    public Optional<Set<SourceColumn>> sources(List<String> path) {
        return columns.find(Identifier.plain(path.getFirst())).map(found -> {
            Inputs inputs = found;
            for (String part : path.subList(1, path.size())) {
                inputs = inputs.part(part);
            }
            return inputs.values();
        });
    }

    /**
     * Whether the column that {@link #sources} takes for this name is made of nothing but names that nothing in reach of
     * the query has.
     */
    public boolean isUnknown(String name) {
        return columns.told(Identifier.plain(name))
                .filter(OutputColumn::isUnknown)
                .isPresent();
    }

    /** Whether a column of this name is told, in whatever case; what passes through a star is not. */
    public boolean tells(String name) {
        return columns.listed(Identifier.plain(name)).isPresent();
    }
}
