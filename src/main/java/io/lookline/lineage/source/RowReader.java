package io.lookline.lineage.source;

import io.lookline.sql.Dialect;
import io.lookline.sql.OutputColumn;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.TableColumn;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads texts that give rows. What other views have is asked for where a query takes all columns of one. */
record RowReader(Dialect dialect, Tables tables, QueryCache queries, RowFindings findings) {
    /** @param views the rows of a view, as far as they are known */
    Rows.Queried read(RowText text, Function<String, Optional<List<Rows>>> views) {
        Tables known = table -> columns(table, views);
        QueryLineage read =
                switch (text.text().form()) {
                    case TABLE_NAME -> queries.table(text.sql(), dialect, known);
                    case DERIVED_TABLE, JOIN -> queries.query(text.sql(), dialect, known);
                };
        findings.unread(text.text(), read);
        return Rows.Queried.of(text, read);
    }

    void readAhead(Collection<RowText> texts) {
        queries.readAhead(texts, dialect);
    }

    Rows.Assumed assumed(TableName table) {
        return Rows.Assumed.of(table, tables.columns(table));
    }

    private Optional<List<TableColumn>> columns(TableName table, Function<String, Optional<List<Rows>>> views) {
        Optional<String> view = StandIn.view(table);
        if (view.isPresent()) {
            return views.apply(view.get()).flatMap(this::columns);
        }
        return table.parts().stream().anyMatch(part -> StandIn.isIn(part.text()))
                ? Optional.empty()
                : tables.columns(table);
    }

    /** Known only when each form tells all of its columns. */
    private Optional<List<TableColumn>> columns(List<Rows> forms) {
        List<TableColumn> columns = new ArrayList<>();
        for (Rows rows : forms) {
            Optional<List<TableColumn>> more = columns(rows);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            columns.addAll(more.get());
        }
        return Optional.of(columns);
    }

    private Optional<List<TableColumn>> columns(Rows rows) {
        return switch (rows) {
            case Rows.Queried queried ->
                queried.read().isComplete()
                        ? Optional.of(queried.read().columns().stream()
                                .map(OutputColumn::name)
                                .map(name -> TableColumn.of(name.text()))
                                .toList())
                        : Optional.empty();
            case Rows.Asked asked -> Optional.of(asked.columns().tableColumns());
            case Rows.Assumed assumed -> tables.columns(assumed.table());
            case Rows.Joined _ -> Optional.empty();
        };
    }
}
