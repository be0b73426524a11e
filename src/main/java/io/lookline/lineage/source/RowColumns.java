package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Lead.Column;
import io.lookline.sql.Quality;
import io.lookline.sql.SourceColumn;
import io.lookline.sql.SourceTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a view's rows are made of, as far as no join brings them by its SQL.
 *
 * @param view whose rows they are
 */
record RowColumns(ModelRows rows, String view) {
    private static final String ALL = "*";

    /** @param forms what the rows may be */
    Traced of(Column column, List<Rows> forms) {
        return forms.size() == 1
                ? of(column, forms.getFirst())
                : Traced.any(forms.stream().map(form -> of(column, form)).toList());
    }

    private Traced of(Column column, Rows form) {
        return switch (form) {
            case Rows.Queried queried -> queried(column, queried);
            case Rows.Asked asked -> asked(column, asked.columns());
            case Rows.Assumed assumed -> assumed(column, assumed);
            case Rows.Joined _ ->
                Traced.failed(Code.LINEAGE_ROWS_UNSAID, column.alias()).outOfReach();
        };
    }

    private Traced queried(Column column, Rows.Queried queried) {
        if (queried.passed().isPresent() && !column.path().contains(ALL)) {
            return Traced.of(new Source.Column(queried.passed().get(), column.path()));
        }
        Optional<Set<SourceColumn>> sources = sources(column, queried);
        if (sources.filter(Set::isEmpty).isPresent() && isUnknown(column, queried)) {
            return Traced.failed(Code.SQL_COLUMN_UNKNOWN, column.toString());
        }
        return sources.map(found -> queried.plain() ? plain(found) : traced(found, column, queried))
                .orElseGet(() -> failed(column, queried));
    }

    /** Whether it is a column for which the query names only what is not there. */
    private static boolean isUnknown(Column column, Rows.Queried queried) {
        return !column.path().isEmpty()
                && queried.outputs().isUnknown(column.path().getFirst());
    }

    /** Of a table alone each column counts: whether the catalog has it is told with the table's name. */
    private static Optional<Set<SourceColumn>> sources(Column column, Rows.Queried queried) {
        Optional<Set<SourceColumn>> known =
                queried.read().quality() == Quality.FULL ? told(column, queried) : Optional.empty();
        return known.or(() -> tableAlone(queried).map(table -> Set.of(new SourceColumn(table.name(), column.path()))));
    }

    private static Optional<Set<SourceColumn>> told(Column column, Rows.Queried queried) {
        return column.path().isEmpty()
                ? Optional.of(row(queried))
                : queried.outputs().sources(column.path());
    }

    /** A name that is no SQL to the grammar is one all the same. */
    private static Optional<SourceTable> tableAlone(Rows.Queried queried) {
        List<SourceTable> tables = queried.read().tables();
        return queried.text().isTable() && tables.size() == 1 ? Optional.of(tables.getFirst()) : Optional.empty();
    }

    private static Set<SourceColumn> row(Rows.Queried queried) {
        Set<SourceColumn> all = new LinkedHashSet<>();
        queried.read().columns().forEach(column -> all.addAll(column.sources()));
        return all;
    }

    private static Traced asked(Column column, NativeColumns columns) {
        return column.path().isEmpty()
                ? columns.all()
                : columns.find(column.path().getFirst()).orElseGet(() -> unknown(column));
    }

    private static Traced assumed(Column column, Rows.Assumed assumed) {
        return assumed.outputs()
                .filter(_ -> !column.path().isEmpty())
                .flatMap(outputs -> outputs.sources(column.path()))
                .map(RowColumns::plain)
                .orElseGet(() -> Traced.of(new Source.Column(assumed.table(), column.path())));
    }

    /** Of columns whose names are those of the warehouse. */
    private static Traced plain(Set<SourceColumn> found) {
        Set<Source> sources = new LinkedHashSet<>();
        found.forEach(column -> sources.add(new Source.Column(column.table(), StandIn.path(column))));
        return new Traced(sources, Set.of(), true, true);
    }

    /** Of columns as a query names them. */
    Traced traced(Set<SourceColumn> found, Column asked, Rows.Queried queried) {
        Set<Source> sources = new LinkedHashSet<>();
        Set<Cause> causes = new LinkedHashSet<>();
        for (SourceColumn column : found) {
            List<String> path = queried.names().in(StandIn.path(column));
            Optional<String> other = StandIn.view(column.table());
            Optional<Code> obstacle = other.flatMap(name -> rows.obstacle(view, name));
            if (obstacle.isPresent()) {
                causes.add(new Cause(obstacle.get(), other.get()));
            } else if (isUndecided(path, asked, queried.text().text().written())) {
                causes.add(new Cause(Code.LINEAGE_NAME_UNDECIDED, asked.toString()));
            } else {
                sources.add(other.<Source>map(name -> new Source.ViewColumn(name, path))
                        .orElseGet(() -> new Source.Column(queried.names().in(column.table()), path)));
            }
        }
        return new Traced(sources, causes, true, true);
    }

    private static boolean isUndecided(List<String> path, Column asked, String written) {
        return path.stream()
                .anyMatch(part -> Undecided.isIn(part, written) && !asked.path().contains(part));
    }

    static Traced failed(Column column, Rows.Queried queried) {
        return queried.read().quality() == Quality.FULL
                ? unknown(column)
                : Traced.failed(Code.LINEAGE_SQL_UNREAD, column.alias());
    }

    private static Traced unknown(Column column) {
        return Traced.failed(Code.LINEAGE_COLUMN_UNKNOWN, column.toString());
    }
}
