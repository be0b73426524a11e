package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.LambdaExpression;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.piped.FromQuery;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/**
 * What an expression is made of: all columns in it are inputs, those that only order, group or select rows are filters.
 */
final class ExpressionInputs extends ExpressionVisitorAdapter<Void> {
    private static final String PATH = ":";

    private final Queries queries;
    private final Reading reading;
    private final Scope scope;
    private final ColumnInputs columns;
    private final Set<SourceColumn> values = new LinkedHashSet<>();
    private final Set<SourceColumn> filters = new LinkedHashSet<>();
    private final Deque<String> bound;

    private ExpressionInputs(Queries queries, Scope scope, Deque<String> bound) {
        this.queries = queries;
        this.reading = queries.reading();
        this.scope = scope;
        this.columns = new ColumnInputs(reading, scope, bound);
        this.bound = bound;
    }

    static Inputs of(Expression expression, Scope scope, Queries queries) {
        return expression == null
                ? Inputs.NONE
                : new ExpressionInputs(queries, scope, new ArrayDeque<>()).inputs(expression);
    }

    private Inputs of(Expression expression) {
        return expression == null ? Inputs.NONE : new ExpressionInputs(queries, scope, bound).inputs(expression);
    }

    private Inputs inputs(Expression expression) {
        return switch (expression) {
            case Column column -> columns.of(column);
            case DateUnitExpression unit -> columns.of(unit);
            case ParenthesedExpressionList<?> list when list.size() == 1 -> inputs(list.getFirst());
            case RowGetExpression part ->
                inputs(part.getExpression())
                        .part(Identifier.parsed(part.getColumnName()).text());
            case JsonExpression json -> json(json);
            case Select select -> query(select);
            default -> {
                expression.accept(this, null);
                yield new Inputs(values, filters, false);
            }
        };
    }

    /** Snowflake's {@code column:a.b}; of other operators the keys are no columns unless they are written so. */
    private Inputs json(JsonExpression json) {
        Inputs inputs = of(json.getExpression());
        for (Map.Entry<Expression, String> key : json.getIdentList()) {
            List<String> path = key.getValue().equals(PATH) ? columns.path(key.getKey()) : List.of();
            for (String part : path) {
                inputs = inputs.part(part);
            }
            if (path.isEmpty()) {
                inputs = inputs.and(of(key.getKey()));
            }
            inputs = path.isEmpty() || key.getKey() instanceof CastExpression ? inputs.computed() : inputs;
        }
        return inputs;
    }

    /** The value of a query is that of its columns. */
    private Inputs query(Select select) {
        return Inputs.all(queries.columns(select, scope, scope.common()).stream()
                .map(OutputColumn::inputs)
                .toList());
    }

    private void add(Inputs inputs) {
        values.addAll(inputs.values());
        filters.addAll(inputs.filters());
    }

    private void filter(Expression expression) {
        add(of(expression).asFilters());
    }

    private void order(List<OrderByElement> elements) {
        if (elements != null) {
            elements.forEach(element -> filter(element.getExpression()));
        }
    }

    @Override
    public <S> Void visit(Column column, S context) {
        add(columns.of(column));
        return null;
    }

    @Override
    public <S> Void visit(DateUnitExpression unit, S context) {
        add(columns.of(unit));
        return null;
    }

    @Override
    public <S> Void visit(RowGetExpression part, S context) {
        add(of(part));
        return null;
    }

    @Override
    public <S> Void visit(JsonExpression json, S context) {
        add(json(json));
        return null;
    }

    @Override
    public <S> Void visit(ParenthesedSelect select, S context) {
        add(query(select));
        return null;
    }

    @Override
    public <S> Void visit(Select select, S context) {
        add(query(select));
        return null;
    }

    @Override
    public <S> Void visit(FromQuery query, S context) {
        add(query(query));
        return null;
    }

    @Override
    public <S> Void visit(AllTableColumns all, S context) {
        scope.relation(Written.parts(all.getTable(), reading.dialect()).getLast())
                .ifPresent(relation -> add(relation.whole()));
        return null;
    }

    @Override
    public <S> Void visit(ExistsExpression exists, S context) {
        filter(exists.getRightExpression());
        return null;
    }

    @Override
    public <S> Void visit(InExpression in, S context) {
        add(of(in.getLeftExpression()));
        if (in.getRightExpression() instanceof Select) {
            filter(in.getRightExpression());
        } else {
            add(of(in.getRightExpression()));
        }
        return null;
    }

    @Override
    public <S> Void visit(AnyComparisonExpression any, S context) {
        filter(any.getSelect());
        return null;
    }

    @Override
    public <S> Void visit(LambdaExpression lambda, S context) {
        lambda.getIdentifiers().forEach(name -> bound.push(reading.names().key(Identifier.parsed(name))));
        add(of(lambda.getExpression()));
        lambda.getIdentifiers().forEach(_ -> bound.pop());
        return null;
    }

    @Override
    public <S> Void visit(Function function, S context) {
        ExpressionList<?> arguments = function.getParameters();
        for (int i = 0; arguments != null && i < arguments.size(); i++) {
            if (!DateParts.isAt(function, i)) {
                add(of(arguments.get(i)));
            }
        }
        if (function.getNamedParameters() != null) {
            function.getNamedParameters().forEach(argument -> add(of(argument)));
        }
        order(function.getOrderByElements());
        if (function.getKeep() != null) {
            order(function.getKeep().getOrderByElements());
        }
        return null;
    }

    @Override
    public <S> Void visit(AnalyticExpression window, S context) {
        add(of(window.getExpression()));
        add(of(window.getOffset()));
        add(of(window.getDefaultValue()));
        filter(window.getFilterExpression());
        if (window.getPartitionExpressionList() != null) {
            window.getPartitionExpressionList().forEach(this::filter);
        }
        if (isOfOrder(window)) {
            window.getOrderByElements().forEach(element -> add(of(element.getExpression())));
        } else {
            order(window.getOrderByElements());
        }
        order(window.getFuncOrderBy());
        return null;
    }

    /** A percentile is one of what the rows are ordered by. */
    private static boolean isOfOrder(AnalyticExpression window) {
        boolean within =
                window.getType() == AnalyticType.WITHIN_GROUP || window.getType() == AnalyticType.WITHIN_GROUP_OVER;
        String name = window.getName() == null ? "" : Names.lower(window.getName());
        return within && window.getOrderByElements() != null && (name.startsWith("percentile") || name.equals("mode"));
    }

    /** Long chains lean to the left: they are followed without recursion. */
    @Override
    protected <S> Void visitBinaryExpression(BinaryExpression expression, S context) {
        List<Expression> operands = new ArrayList<>();
        Expression left = expression;
        while (left instanceof BinaryExpression binary) {
            operands.add(binary.getRightExpression());
            left = binary.getLeftExpression();
        }
        add(of(left));
        operands.reversed().forEach(operand -> add(of(operand)));
        return null;
    }

    static boolean isNamed(Function function, String name) {
        return function.getName() != null
                && function.getName().toUpperCase(Locale.ROOT).endsWith(name);
    }
}
