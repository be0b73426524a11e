package io.lookline.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.piped.AggregatePipeOperator;
import net.sf.jsqlparser.statement.piped.AsPipeOperator;
import net.sf.jsqlparser.statement.piped.DropPipeOperator;
import net.sf.jsqlparser.statement.piped.FromQuery;
import net.sf.jsqlparser.statement.piped.JoinPipeOperator;
import net.sf.jsqlparser.statement.piped.PipeOperator;
import net.sf.jsqlparser.statement.piped.SelectPipeOperator;
import net.sf.jsqlparser.statement.piped.SetOperationPipeOperator;
import net.sf.jsqlparser.statement.piped.SetPipeOperator;
import net.sf.jsqlparser.statement.piped.WherePipeOperator;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.SelectItem;

/** The columns of a query written with pipes: each step sees what the one before it gives. */
record PipeColumns(Queries queries, Scope first) {
    List<OutputColumn> of(FromQuery query) {
        Scope scope = first;
        FromClause from = new FromClause(queries, scope);
        from.add(query.getFromItem(), false);
        from.addJoins(query.getJoins());
        for (PipeOperator operator : query.getPipeOperators()) {
            scope = step(operator, scope);
        }
        return new Stars(queries, scope).all();
    }

    private Scope step(PipeOperator operator, Scope scope) {
        return switch (operator) {
            case SelectPipeOperator select -> select(select, scope);
            case AggregatePipeOperator aggregate -> {
                List<SelectItem<?>> items = new ArrayList<>(aggregate.getGroupItems());
                items.addAll(aggregate.getSelectItems());
                yield next(new SelectColumns(queries, scope).items(items), scope);
            }
            case DropPipeOperator drop -> {
                Set<String> names = new LinkedHashSet<>();
                drop.forEach(
                        column -> names.add(Names.lower(Written.last(column).text())));
                yield next(without(scope, names), scope);
            }
            case SetPipeOperator set -> set(set, scope);
            case JoinPipeOperator join -> {
                new FromClause(queries, scope).addJoins(List.of(join.getJoin()));
                yield scope;
            }
            case SetOperationPipeOperator union -> {
                List<List<OutputColumn>> branches = new ArrayList<>(List.of(all(scope)));
                for (ParenthesedSelect branch : union.getSelects()) {
                    branches.add(queries.columns(branch, first.outer().orElse(null), first.common()));
                }
                yield next(
                        new SetColumns(queries.reading())
                                .of(branches, false, union.getSelects().getFirst()),
                        scope);
            }
            case WherePipeOperator where -> {
                queries.reading().filter(inputs(where.getExpression(), scope));
                yield scope;
            }
            case AsPipeOperator as -> {
                Scope called = empty();
                called.add(Relation.of(Written.alias(as.getAlias()), all(scope)));
                yield called;
            }
            default -> scope;
        };
    }

    private Scope select(SelectPipeOperator select, Scope scope) {
        List<OutputColumn> made = new SelectColumns(queries, scope).items(select.getSelectItems());
        String verb = select.getOperatorName().toLowerCase(Locale.ROOT);
        if (verb.equals("select")) {
            return next(made, scope);
        }
        List<OutputColumn> columns = new ArrayList<>(all(scope));
        if (verb.equals("rename")) {
            select.getSelectItems().stream()
                    .map(SelectItem::getExpression)
                    .filter(Column.class::isInstance)
                    .map(column -> Names.lower(Written.last((Column) column).text()))
                    .forEach(old -> columns.removeIf(
                            column -> Names.lower(column.name().text()).equals(old)));
        }
        columns.addAll(made);
        return next(columns, scope);
    }

    private Scope set(SetPipeOperator set, Scope scope) {
        List<OutputColumn> columns = new ArrayList<>(all(scope));
        set.getUpdateSets().forEach(update -> {
            Identifier name = Written.last(update.getColumns().getFirst());
            OutputColumn made = OutputColumn.of(name, inputs(update.getValues().getFirst(), scope));
            columns.replaceAll(column -> column.name().sameIgnoringCase(name) ? made : column);
        });
        return next(columns, scope);
    }

    private List<OutputColumn> without(Scope scope, Set<String> names) {
        return all(scope).stream()
                .filter(column -> column.isStar()
                        || !names.contains(Names.lower(column.name().text())))
                .map(column -> column.isStar() ? column.without(names) : column)
                .toList();
    }

    private List<OutputColumn> all(Scope scope) {
        return new Stars(queries, scope).all();
    }

    private Inputs inputs(Expression expression, Scope scope) {
        return ExpressionInputs.of(expression, scope, queries);
    }

    private Scope next(List<OutputColumn> columns, Scope scope) {
        Scope next = empty();
        next.add(Relation.of(scope.relations().getFirst().alias(), columns));
        return next;
    }

    private Scope empty() {
        return new Scope(
                first.outer().orElse(null), first.common(), queries.reading().names());
    }
}
