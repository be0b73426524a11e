package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.sql.Quality;
import io.lookline.sql.SourceColumn;
import io.lookline.sql.SourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the columns of a view's rows are made of, within one scope. */
final class RowColumns {
    private final Tracer tracer;
    private final Scope scope;

    RowColumns(Tracer tracer, Scope scope) {
        this.tracer = tracer;
        this.scope = scope;
    }

    /**
     * @param alias a view in reach
     * @param path a column and fields within it; empty for the row itself
     */
    Traced of(String alias, List<String> path) {
        return Traced.all(
                scope.rows(alias).stream().map(rows -> of(rows, alias, path)).toList());
    }

    /** Whether the rows are sure to have a column. */
    boolean areKnown(String alias, String column) {
        return scope.rows(alias).stream().anyMatch(rows -> switch (rows) {
            case Rows.Queried queried -> queried.outputs().tells(column);
            case Rows.Asked asked -> asked.columns().containsKey(column);
            case Rows.Assumed _, Rows.Joined _ -> false;
        });
    }

    private Traced of(Rows rows, String alias, List<String> path) {
        return switch (rows) {
            case Rows.Queried queried -> queried(queried, alias, path);
            case Rows.Asked asked -> asked(asked, alias, path);
            case Rows.Assumed assumed -> Traced.of(List.of(new Source.Column(assumed.table(), path)));
            case Rows.Joined() ->
                Traced.failed(new Cause(Code.LINEAGE_ROWS_UNSAID, alias)).outOfReach();
        };
    }

    private static Traced asked(Rows.Asked asked, String alias, List<String> path) {
        List<String> fields = path.isEmpty() ? null : asked.columns().get(path.getFirst());
        return fields == null
                ? Traced.failed(new Cause(Code.LINEAGE_COLUMN_UNKNOWN, named(alias, path)))
                : Traced.of(fields.stream()
                        .<Source>map(field -> new Source.ExploreField(asked.explore(), field))
                        .toList());
    }

    private Traced queried(Rows.Queried queried, String alias, List<String> path) {
        boolean join = queried.text().form() == QueryText.Form.JOIN;
        if (queried.lineage().quality() != Quality.FULL) {
            return unread(queried, alias, path);
        }
        if (path.isEmpty() && !join) {
            return Traced.NOTHING;
        }
        Optional<Set<SourceColumn>> found = queried.outputs().sources(path.isEmpty() ? List.of(JoinedRows.ROW) : path);
        return found.map(columns -> join ? joined(columns) : derived(columns))
                .orElseGet(() -> Traced.failed(new Cause(Code.LINEAGE_COLUMN_UNKNOWN, named(alias, path))));
    }

    /** A name that is no SQL to the grammar is one all the same. */
    private static Traced unread(Rows.Queried queried, String alias, List<String> path) {
        List<SourceTable> tables = queried.lineage().tables();
        return queried.text().form() == QueryText.Form.TABLE_NAME && tables.size() == 1
                ? Traced.of(List.of(new Source.Column(tables.getFirst().name(), path)))
                : Traced.failed(new Cause(Code.LINEAGE_SQL_UNREAD, alias));
    }

    /** In a derived table only views stand for others, by their rows. */
    private static Traced derived(Set<SourceColumn> columns) {
        return Traced.of(columns.stream()
                .<Source>map(column -> StandIn.view(column.table())
                        .<Source>map(view -> new Source.ViewColumn(view, StandIn.path(column)))
                        .orElseGet(() -> new Source.Column(column.table(), StandIn.path(column))))
                .toList());
    }

    /** In a join the names are those of the explore, and fields stand beside columns. */
    private Traced joined(Set<SourceColumn> columns) {
        List<Traced> parts = new ArrayList<>();
        for (SourceColumn column : columns) {
            List<String> path = StandIn.path(column);
            Optional<String> view =
                    StandIn.view(column.table()).filter(name -> scope.view(name).isPresent());
            Optional<String> field = StandIn.field(column);
            if (view.isEmpty()) {
                parts.add(Traced.of(List.of(new Source.Column(column.table(), path))));
            } else if (field.isPresent()) {
                parts.add(tracer.field(view.get(), field.get()).part(path.subList(1, path.size())));
            } else {
                parts.add(of(view.get(), path));
            }
        }
        return Traced.all(parts);
    }

    private static String named(String alias, List<String> path) {
        return alias + "." + String.join(".", path);
    }
}
