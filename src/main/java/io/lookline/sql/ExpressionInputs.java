package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.LambdaExpression;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.StructType;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;

/**
 * What an expression is made of: all columns in it are inputs, those that only order, group or select rows are filters.
 */
final class ExpressionInputs extends InputVisitor {
    private static final String PATH = ":";
    private static final Set<String> METHODS = Set.of("value", "query", "nodes", "exist");

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

    @Override
    Inputs of(Expression expression) {
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
            case Function function -> function(function);
            case AnalyticExpression window -> window(window);
            case StructType structure -> structure(structure);
            case AllTableColumns all -> row(new Stars(queries, scope).of(all));
            case AllColumns all -> row(new Stars(queries, scope).of(all));
            case ArrayConstructor array -> computed(Structures.kept(each(array.getExpressions())));
            default -> {
                expression.accept(this, null);
                yield computed(List.of());
            }
        };
    }

    /** Each is an input. */
    private List<Inputs> each(List<? extends Expression> expressions) {
        List<Inputs> inputs = expressions.stream().map(this::of).toList();
        inputs.forEach(this::add);
        return inputs;
    }

    /** A value that is made of all that is found so far. */
    private Inputs computed(List<OutputColumn> fields) {
        return new Inputs(values, filters, false, fields);
    }

    /** A star as a value is all that it stands for. */
    private static Inputs row(List<OutputColumn> columns) {
        return Inputs.all(columns.stream().map(OutputColumn::inputs).toList()).with(columns);
    }

    private Inputs structure(StructType structure) {
        List<SelectItem<?>> items = structure.getArguments();
        List<Expression> expressions = new ArrayList<>();
        items.forEach(item -> expressions.add(item.getExpression()));
        return computed(Structures.fields(items, each(expressions)));
    }

    private Inputs function(Function function) {
        List<Inputs> arguments = new ArrayList<>();
        for (Expression argument : parameters(function)) {
            boolean none = DateParts.isAt(function, arguments.size()) || isCountOfRows(function.getName(), argument);
            arguments.add(none ? Inputs.NONE : of(argument));
        }
        arguments.forEach(this::add);
        ofMethod(function, scope, queries).ifPresent(this::add);
        if (function.getNamedParameters() != null) {
            each(function.getNamedParameters());
        }
        order(function.getOrderByElements());
        if (function.getKeep() != null) {
            order(function.getKeep().getOrderByElements());
        }
        Inputs value = computed(Structures.fields(function, arguments));
        if (function.getAttributeColumn() instanceof Column attribute) {
            for (Identifier part : Written.column(attribute, reading.dialect())) {
                value = value.part(part.text());
            }
        }
        return value;
    }

    /** What stands before SQL Server's methods of XML, {@code t.doc.value('x', 'int')}. */
    static Optional<Inputs> ofMethod(Function function, Scope scope, Queries queries) {
        List<String> parts = function.getMultipartName();
        if (queries.reading().dialect() != Dialect.SQL_SERVER
                || parts == null
                || parts.size() < 2
                || !METHODS.contains(Names.lower(parts.getLast()))) {
            return Optional.empty();
        }
        List<Identifier> path = parts.subList(0, parts.size() - 1).stream()
                .map(Identifier::parsed)
                .toList();
        return new NameFinder(queries.reading().names(), false)
                .find(path, scope)
                .map(found -> found.inputs().computed());
    }

    /** {@code COUNT(*)}, which asks no column. */
    private static boolean isCountOfRows(String function, Expression argument) {
        return argument instanceof AllColumns
                && !(argument instanceof AllTableColumns)
                && function != null
                && Names.lower(function).contains("count");
    }

    static List<? extends Expression> parameters(Function function) {
        return function.getParameters() == null ? List.of() : function.getParameters();
    }

    private Inputs window(AnalyticExpression window) {
        Inputs of = isCountOfRows(window.getName(), window.getExpression()) ? Inputs.NONE : of(window.getExpression());
        add(of);
        each(Stream.of(window.getOffset(), window.getDefaultValue())
                .filter(Objects::nonNull)
                .toList());
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
        return computed(Structures.isKeeping(window.getName()) ? of.everything() : List.of());
    }

    /** Snowflake's {@code column:a.b}; of other operators the keys are no columns unless they are written so. */
    private Inputs json(JsonExpression json) {
        Inputs inputs = of(json.getExpression());
        for (Map.Entry<Expression, String> key : json.getIdentList()) {
            inputs = key.getValue().equals(PATH)
                    ? field(inputs, ColonKey.of(key.getKey(), reading))
                    : inputs.and(of(key.getKey())).computed();
        }
        return inputs;
    }

    private Inputs field(Inputs whole, ColonKey key) {
        Inputs field = whole;
        for (String part : key.path()) {
            field = field.part(part);
        }
        List<Inputs> all = new ArrayList<>(List.of(field));
        key.others().forEach(other -> all.add(of(other)));
        key.asked().forEach(query -> all.add(of(query).asFilters()));
        return key.isComputed() ? Inputs.all(all).computed() : field;
    }

    /** The value of a query is that of its columns. */
    private Inputs query(Select select) {
        return Structures.value(select, queries.columns(select, scope, scope.common()));
    }

    @Override
    void add(Inputs inputs) {
        values.addAll(inputs.values());
        filters.addAll(inputs.filters());
    }

    @Override
    void filter(Expression expression) {
        add(of(expression).asFilters());
    }

    private void order(List<OrderByElement> elements) {
        if (elements != null) {
            elements.forEach(element -> filter(element.getExpression()));
        }
    }

    @Override
    public <S> Void visit(LambdaExpression lambda, S context) {
        lambda.getIdentifiers().forEach(name -> bound.push(reading.names().key(Identifier.parsed(name))));
        add(of(lambda.getExpression()));
        lambda.getIdentifiers().forEach(_ -> bound.pop());
        return null;
    }

    /** A percentile is one of what the rows are ordered by. */
    private static boolean isOfOrder(AnalyticExpression window) {
        boolean within =
                window.getType() == AnalyticType.WITHIN_GROUP || window.getType() == AnalyticType.WITHIN_GROUP_OVER;
        String name = window.getName() == null ? "" : Names.lower(window.getName());
        return within && window.getOrderByElements() != null && (name.startsWith("percentile") || name.equals("mode"));
    }

    static boolean isNamed(Function function, String name) {
        return function.getName() != null
                && function.getName().toUpperCase(Locale.ROOT).endsWith(name);
    }
}
