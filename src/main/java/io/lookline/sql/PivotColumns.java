package io.lookline.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.statement.select.PivotQuery;
import net.sf.jsqlparser.statement.select.SelectItem;

/**
 * The columns of DuckDB's {@code PIVOT t ON a IN (1, 2) USING sum(b) GROUP BY c}: what is grouped by, or else all that is
 * not used, and a column for each combination of values and each aggregate.
 *
 * @param scope has the table
 */
record PivotColumns(Queries queries, Scope scope) {
    private static final int MOST_NAMES = 10_000;

    List<OutputColumn> of(PivotQuery pivot) {
        Set<String> used = new LinkedHashSet<>();
        Inputs spread = Inputs.NONE;
        Optional<List<String>> names = Optional.of(List.of(""));
        for (Expression on : pivot.getOnExpressions()) {
            Expression value = on instanceof InExpression in ? in.getLeftExpression() : on;
            Inputs inputs = inputs(value);
            used.addAll(MentionedNames.of(value));
            spread = spread.and(inputs.asFilters());
            names = names.flatMap(before -> values(on).flatMap(values -> combined(before, values)));
        }
        List<OutputColumn> made = new ArrayList<>();
        for (SelectItem<Function> using : items(pivot)) {
            Inputs inputs = inputs(using.getExpression());
            used.addAll(MentionedNames.of(using.getExpression()));
            made.add(OutputColumn.of(called(using, items(pivot).size() > 1), inputs.and(spread)));
        }
        List<OutputColumn> columns = new ArrayList<>(kept(pivot, used));
        columns.addAll(spread(names, made));
        return columns;
    }

    private static List<SelectItem<Function>> items(PivotQuery pivot) {
        return pivot.getUsingItems() == null ? List.of() : pivot.getUsingItems();
    }

    private List<OutputColumn> kept(PivotQuery pivot, Set<String> used) {
        if (pivot.getGroupByExpressions() == null) {
            return Pivots.without(new Stars(queries, scope).all(), used);
        }
        List<SelectItem<?>> items = new ArrayList<>();
        pivot.getGroupByExpressions().forEach(each -> items.add(new SelectItem<>(each)));
        return new SelectColumns(queries, scope).items(items);
    }

    /** Empty when only the rows say which values there are. */
    private static Optional<List<String>> values(Expression on) {
        return on instanceof InExpression in && in.getRightExpression() instanceof ExpressionList<?> list
                ? Optional.of(list.stream()
                        .map(value -> Identifier.parsed(value.toString()).text())
                        .toList())
                : Optional.empty();
    }

    private static Optional<List<String>> combined(List<String> before, List<String> values) {
        return (long) before.size() * values.size() > MOST_NAMES
                ? Optional.empty()
                : Optional.of(before.stream()
                        .flatMap(name -> values.stream().map(value -> name.isEmpty() ? value : name + "_" + value))
                        .toList());
    }

    /** What an aggregate adds to the names of its columns. */
    private static Identifier called(SelectItem<Function> using, boolean several) {
        return Written.alias(using.getAlias())
                .orElseGet(
                        () -> Identifier.plain(several ? using.getExpression().toString() : ""));
    }

    private static List<OutputColumn> spread(Optional<List<String>> names, List<OutputColumn> aggregates) {
        if (names.isEmpty()) {
            return aggregates.stream().map(OutputColumn::opened).toList();
        }
        List<OutputColumn> columns = new ArrayList<>();
        for (String name : names.get()) {
            for (OutputColumn aggregate : aggregates) {
                String end = aggregate.name().text();
                columns.add(aggregate.named(new Identifier(end.isEmpty() ? name : name + "_" + end, true)));
            }
        }
        return columns;
    }

    private Inputs inputs(Expression expression) {
        return ExpressionInputs.of(expression, scope, queries);
    }
}
