package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.RowSource;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.OutputColumn;
import io.lookline.sql.TableColumn;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of the views of one model, as far as no explore has a say. */
final class ModelRows {
    private final Model model;
    private final Dialect dialect;
    private final Tables tables;
    private final QueryCache queries;
    private final Map<String, List<Rows>> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final ExploreIndex explores;

    ModelRows(Model model, ExploreIndex explores, Dialect dialect, Tables tables, QueryCache queries) {
        this.model = model;
        this.explores = explores;
        this.dialect = dialect;
        this.tables = tables;
        this.queries = queries;
    }

    /** At least one; several where Liquid leaves branches open. */
    List<Rows> of(View view) {
        List<Rows> rows = known.get(view.name());
        if (rows == null) {
            open.add(view.name());
            rows = read(view);
            open.remove(view.name());
            known.put(view.name(), rows);
        }
        return rows;
    }

    private List<Rows> read(View view) {
        return switch (model.source(view)) {
            case RowSource.Table(RenderedText name) -> queried(QueryText.Form.TABLE_NAME, name);
            case RowSource.Query(RenderedText sql) -> queried(QueryText.Form.DERIVED_TABLE, sql);
            case RowSource.Native asked -> List.of(NativeColumns.of(asked, model, dialect));
            case RowSource.Unsaid() ->
                List.of(
                        explores.reaching(view.name()).stream()
                                        .anyMatch(use -> use.joinSql().isPresent())
                                ? new Rows.Joined()
                                : new Rows.Assumed(TableName.of(view.name())));
        };
    }

    /** A text that an explore says instead of the view. */
    List<Rows> tables(RenderedText name) {
        return queried(QueryText.Form.TABLE_NAME, name);
    }

    /** The rows of a join; the columns of what stands for a view there are fields as well, so that they are not known. */
    Rows joined(QueryText text, String sql) {
        return new Rows.Queried(
                text,
                queries.read(
                        sql,
                        dialect,
                        table -> StandIn.view(table).isPresent() ? Optional.empty() : tables.columns(table)));
    }

    private List<Rows> queried(QueryText.Form form, RenderedText rendered) {
        List<Rows> rows = new ArrayList<>();
        for (Variant variant : rendered.variants()) {
            String sql = StandIn.forViews(variant.text());
            String query = form == QueryText.Form.TABLE_NAME ? "SELECT * FROM " + sql : sql;
            rows.add(new Rows.Queried(
                    new QueryText(form, rendered, variant), queries.read(query, dialect, this::columns)));
        }
        return rows;
    }

    private Optional<List<TableColumn>> columns(TableName table) {
        Optional<String> view = StandIn.view(table);
        return view.isEmpty()
                ? tables.columns(table)
                : view.flatMap(model::view)
                        .filter(other -> !open.contains(other.name()))
                        .flatMap(other -> columns(of(other)));
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
            case Rows.Queried queried
            when queried.lineage().isComplete() ->
                Optional.of(queried.lineage().columns().stream()
                        .map(OutputColumn::name)
                        .map(name -> TableColumn.of(name.text()))
                        .toList());
            case Rows.Asked asked ->
                Optional.of(
                        asked.columns().keySet().stream().map(TableColumn::of).toList());
            case Rows.Assumed assumed -> tables.columns(assumed.table());
            case Rows.Queried _, Rows.Joined _ -> Optional.empty();
        };
    }
}
