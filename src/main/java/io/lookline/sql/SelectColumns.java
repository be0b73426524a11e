package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
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
        from.addViews(select.getLateralViews());
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
                    columns.addAll(inputs(all.getFunction()).everything());
                case AllTableColumns all -> columns.addAll(new Stars(queries, scope).of(all));
                case AllColumns all -> columns.addAll(new Stars(queries, scope).of(all));
                case Expression expression ->
                    columns.add(column(item, names.of(item, columns.size()), inputs(expression)));
            }
        }
        return columns;
    }

    private OutputColumn column(SelectItem<?> item, Identifier name, Inputs inputs) {
        OutputColumn column = OutputColumn.of(name, inputs);
        Optional<Identifier> alias = Written.alias(item.getAlias());
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
