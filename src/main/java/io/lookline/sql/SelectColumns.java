package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.FunctionAllColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.SelectItem;

/** The columns of one SELECT. */
record SelectColumns(Queries queries, Scope scope) {
    List<OutputColumn> of(PlainSelect select) {
        FromClause from = new FromClause(queries, scope);
        if (select.getFromItem() != null) {
            from.add(select.getFromItem(), false);
        }
        from.addJoins(select.getJoins());
        List<OutputColumn> columns = items(select.getSelectItems());
        filters(select);
        return columns;
    }

    List<OutputColumn> items(List<SelectItem<?>> items) {
        List<OutputColumn> columns = new ArrayList<>();
        ColumnNames names = new ColumnNames(queries.reading());
        for (SelectItem<?> item : items) {
            switch (item.getExpression()) {
                case FunctionAllColumns all ->
                    columns.addAll(inputs(all.getFunction()).opened());
                case AllTableColumns all -> columns.addAll(new Stars(queries, scope).of(all));
                case AllColumns all -> columns.addAll(new Stars(queries, scope).of(all));
                case Function all when isColumns(all) -> columns.addAll(matching(all));
                case EqualsTo named
                when isName(item, named) ->
                    columns.add(column(
                            Optional.of(Written.last((Column) named.getLeftExpression())),
                            Identifier.plain(""),
                            inputs(named.getRightExpression())));
                case Expression expression ->
                    columns.addAll(columns(item, names.of(item, columns.size()), inputs(expression)));
            }
        }
        return columns;
    }

    /** {@code COLUMNS('pattern')} and {@code COLUMNS(* EXCLUDE (a))}. */
    private static boolean isColumns(Function function) {
        return "columns".equalsIgnoreCase(function.getName())
                && ExpressionInputs.parameters(function).size() == 1;
    }

    /** Which of all columns a pattern picks is not told. */
    private List<OutputColumn> matching(Function function) {
        Stars stars = new Stars(queries, scope);
        return function.getParameters().getFirst() instanceof AllColumns all ? stars.of(all) : stars.all();
    }

    /** SQL Server's {@code total = a + b} among the columns. */
    private boolean isName(SelectItem<?> item, EqualsTo equation) {
        return queries.reading().dialect() == Dialect.SQL_SERVER
                && item.getAlias() == null
                && equation.getLeftExpression() instanceof Column column
                && column.getTable() == null;
    }

    /** One column, or those that an alias such as {@code AS (a, b)} names. */
    private List<OutputColumn> columns(SelectItem<?> item, Identifier name, Inputs inputs) {
        List<Identifier> names = Written.columns(item.getAlias());
        return names.isEmpty()
                ? List.of(column(Written.alias(item.getAlias()), name, inputs))
                : names.stream()
                        .map(each -> column(Optional.of(each), each, inputs))
                        .toList();
    }

    private OutputColumn column(Optional<Identifier> alias, Identifier name, Inputs inputs) {
        OutputColumn column = OutputColumn.of(alias.orElse(name), inputs);
        alias.ifPresent(called -> scope.alias(called, column.inputs()));
        return column;
    }

    private Inputs inputs(Expression expression) {
        return ExpressionInputs.of(expression, scope, queries);
    }

    private void filters(PlainSelect select) {
        filter(select.getPreWhere());
        filter(select.getWhere());
        filter(select.getHaving());
        filter(select.getQualify());
        if (select.getOrderByElements() != null) {
            select.getOrderByElements().stream()
                    .map(OrderByElement::getExpression)
                    .forEach(this::inputs);
        }
        if (select.getGroupBy() != null && select.getGroupBy().getGroupByExpressionList() != null) {
            select.getGroupBy().getGroupByExpressionList().forEach(this::inputs);
        }
        if (select.getWindowDefinitions() != null) {
            select.getWindowDefinitions().stream()
                    .flatMap(window -> window.getAllExpressions().stream())
                    .forEach(this::filter);
        }
        if (select.getOracleHierarchical() != null) {
            filter(select.getOracleHierarchical().getStartExpression());
            filter(select.getOracleHierarchical().getConnectExpression());
        }
    }

    private void filter(Expression condition) {
        queries.reading().filter(inputs(condition));
    }
}
