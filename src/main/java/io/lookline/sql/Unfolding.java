package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.OracleNamedFunctionParameter;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.LateralView;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;

/** Rows that functions make, above all of arrays: what they have comes from the arguments. */
record Unfolding(Queries queries, Scope scope) {
    /** Functions whose rows are elements with their places. */
    private static final Pattern ELEMENTS = Pattern.compile(
            "(?i)(.*\\.)?(flatten|openjson|jsonb?_each(_text)?|jsonb?_array_elements(_text)?|string_split|split_to_table)");

    private static final List<String> FLATTENED = List.of("value", "this", "key", "index", "path", "seq");

    /** {@code UNNEST(x.items) AS i}, {@code FLATTEN(input => x.items) f}, {@code f(x)}. */
    Relation function(TableFunction function) {
        List<Function> functions = function.getFunctions();
        return functions.size() == 1
                ? function(unwrapped(functions.getFirst()), function.getAlias(), Written.columns(function.getAlias()))
                : relation(
                        functions.stream()
                                .map(each -> arguments(unwrapped(each)).and(Inputs.NONE))
                                .toList(),
                        function.getAlias(),
                        Written.columns(function.getAlias()));
    }

    /** {@code LATERAL VIEW explode(x.items) t AS a, b}. */
    Relation view(LateralView view) {
        Alias columns = view.getColumnAlias();
        List<Identifier> one = Written.alias(columns).stream().toList();
        return function(
                view.getGeneratorFunction(), view.getTableAlias(), one.isEmpty() ? Written.columns(columns) : one);
    }

    /** {@code FROM x, x.items AS i}. */
    Relation path(Table table, List<Identifier> parts) {
        return relation(List.of(value(parts)), table.getAlias(), Written.columns(table.getAlias()));
    }

    /** {@code ARRAY JOIN items AS i}. */
    Relation column(Table table) {
        List<Identifier> parts = Written.parts(table, queries.reading().dialect());
        Identifier name = Written.alias(table.getAlias()).orElse(parts.getLast());
        Inputs value = value(parts);
        return new Relation(
                Optional.of(name),
                List.of(),
                new Columns(List.of(OutputColumn.of(name, value))),
                Optional.of(value),
                true);
    }

    private Inputs value(List<Identifier> parts) {
        return new NameFinder(queries.reading().names(), false)
                .find(parts, scope)
                .map(NameFinder.Found::inputs)
                .orElse(Inputs.NONE);
    }

    private static Function unwrapped(Function function) {
        boolean wraps = ExpressionInputs.isNamed(function, "TABLE")
                && function.getParameters() != null
                && function.getParameters().size() == 1;
        return wraps && function.getParameters().getFirst() instanceof Function inner ? unwrapped(inner) : function;
    }

    private Relation function(Function function, Alias alias, List<Identifier> names) {
        if (function.getName() != null && ELEMENTS.matcher(function.getName()).matches()) {
            return flattened(function, alias, names);
        }
        List<OutputColumn> queried = new ArrayList<>();
        List<Inputs> arguments = new ArrayList<>();
        for (Expression argument : parameters(function)) {
            if (argument instanceof Select select) {
                queried.addAll(queries.columns(select, scope, scope.common()));
            }
            arguments.add(ExpressionInputs.of(argument, scope, queries));
        }
        if (queried.isEmpty() || ExpressionInputs.isNamed(function, "UNNEST")) {
            return relation(arguments, alias, names);
        }
        Inputs all = arguments.stream().reduce(Inputs::and).orElse(Inputs.NONE).computed();
        return new Relation(
                Written.alias(alias), List.of(), new Columns(Queries.renamed(queried, names)), Optional.of(all), true);
    }

    private static List<? extends Expression> parameters(Function function) {
        return function.getParameters() == null ? List.of() : function.getParameters();
    }

    private Inputs arguments(Function function) {
        return parameters(function).stream()
                .map(argument -> ExpressionInputs.of(argument, scope, queries))
                .reduce(Inputs::and)
                .orElse(Inputs.NONE);
    }

    /** The value is an element, and the rest says where that was. */
    private Relation flattened(Function function, Alias alias, List<Identifier> names) {
        Inputs input = parameters(function).stream()
                .filter(argument -> !(argument instanceof OracleNamedFunctionParameter named)
                        || named.getName().equalsIgnoreCase("input"))
                .findFirst()
                .map(argument -> ExpressionInputs.of(
                        argument instanceof OracleNamedFunctionParameter named ? named.getExpression() : argument,
                        scope,
                        queries))
                .orElse(Inputs.NONE);
        List<OutputColumn> columns = new ArrayList<>();
        for (String name : FLATTENED) {
            boolean element = FLATTENED.indexOf(name) < 2;
            columns.add(OutputColumn.of(Identifier.plain(name), element ? input : input.computed()));
        }
        if (!ExpressionInputs.isNamed(function, "FLATTEN")) {
            columns.addAll(input.everything());
        }
        return new Relation(
                Written.alias(alias),
                List.of(),
                new Columns(Queries.renamed(columns, names)),
                Optional.of(input),
                true);
    }

    /** With several arguments each gives a column; with one, all names are of it. */
    private static Relation relation(List<Inputs> arguments, Alias alias, List<Identifier> names) {
        Inputs all = arguments.stream().reduce(Inputs::and).orElse(new Inputs(Set.of(), Set.of(), true));
        List<OutputColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean own = arguments.size() > 1 && i < arguments.size();
            Inputs inputs = own ? arguments.get(i) : arguments.size() > 1 || i > 0 ? all.computed() : all;
            columns.add(OutputColumn.of(names.get(i), inputs));
        }
        Optional<Identifier> called = Written.alias(alias);
        if (names.isEmpty() || called.filter(names.getFirst()::equals).isPresent()) {
            columns.addAll(all.everything());
        }
        return new Relation(called, List.of(), new Columns(columns), Optional.of(all), true);
    }
}
