package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.OracleNamedFunctionParameter;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;

/** Rows that functions make, above all of arrays: what they have comes from the arguments. */
record Unfolding(Queries queries, Scope scope) {
    /** Functions whose rows are elements with their places. */
    private static final Pattern ELEMENTS = Pattern.compile(
            "(?i)(.*\\.)?(flatten|openjson|jsonb?_each(_text)?|jsonb?_array_elements(_text)?|string_split|split_to_table)");

    private static final List<String> FLATTENED = List.of("value", "this", "key", "index", "path", "seq");

    /** {@code UNNEST(x.items) AS i}, {@code FLATTEN(input => x.items) f}, {@code f(x)}; of several each gives a column. */
    Relation function(TableFunction function) {
        List<Function> functions = function.getFunctions();
        List<Identifier> names = Written.columns(function.getAlias());
        if (functions.size() == 1) {
            Function only = unwrapped(functions.getFirst());
            Relation rows = function(only, function.getAlias(), names);
            return isCollection(only) ? withElement(rows) : rows;
        }
        List<Inputs> values = functions.stream()
                .map(each -> Generators.together(arguments(unwrapped(each))))
                .toList();
        List<Inputs> columns = new ArrayList<>(values);
        names.stream()
                .skip(values.size())
                .forEach(_ -> columns.add(Generators.together(values).computed()));
        return relation(Generators.together(values), columns, function.getAlias(), names);
    }

    /** {@code FROM x, x.items AS i}; without an alias the last part is one. */
    Relation path(Table table, List<Identifier> parts) {
        List<Identifier> names = Written.columns(table.getAlias());
        Inputs value = value(parts);
        List<Inputs> columns = new ArrayList<>();
        names.forEach(_ -> columns.add(columns.isEmpty() ? value : value.computed()));
        Relation path = relation(value, columns, table.getAlias(), names);
        return table.getAlias() == null ? path.called(Optional.of(parts.getLast())) : path;
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
        ExpressionInputs.ofMethod(function, scope, queries).ifPresent(arguments::add);
        for (Expression written : ExpressionInputs.parameters(function)) {
            Expression argument =
                    written instanceof OracleNamedFunctionParameter named ? named.getExpression() : written;
            if (argument instanceof Select select) {
                List<OutputColumn> columns = queries.columns(select, scope, scope.common());
                queried.addAll(columns);
                arguments.add(Structures.value(select, columns));
            } else if (!(argument instanceof Function listed && ExpressionInputs.isNamed(listed, "DESCRIPTOR"))) {
                arguments.add(ExpressionInputs.of(argument, scope, queries));
            }
        }
        Inputs all = Generators.together(arguments);
        if (queried.isEmpty() || ExpressionInputs.isNamed(function, "UNNEST")) {
            return relation(all, Generators.columns(function, arguments, names.size()), alias, names);
        }
        return new Relation(
                Written.alias(alias),
                List.of(),
                new Columns(Queries.renamed(queried, names)),
                Optional.of(all.computed()),
                true);
    }

    private boolean isCollection(Function function) {
        return queries.reading().dialect() == Dialect.ORACLE && ExpressionInputs.isNamed(function, "TABLE");
    }

    /** Oracle calls the elements of a collection so that have no fields. */
    private static Relation withElement(Relation rows) {
        List<OutputColumn> columns = new ArrayList<>();
        rows.value().ifPresent(value -> columns.add(OutputColumn.of(Identifier.plain("COLUMN_VALUE"), value)));
        columns.addAll(rows.columns().all());
        return rows.with(columns);
    }

    private List<Inputs> arguments(Function function) {
        return ExpressionInputs.parameters(function).stream()
                .map(argument -> ExpressionInputs.of(argument, scope, queries))
                .toList();
    }

    /** The value is an element, and the rest says where that was. */
    private Relation flattened(Function function, Alias alias, List<Identifier> names) {
        Inputs input = ExpressionInputs.parameters(function).stream()
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

    /** @param columns what the columns of the names are made of */
    private static Relation relation(Inputs all, List<Inputs> columns, Alias alias, List<Identifier> names) {
        List<OutputColumn> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named.add(OutputColumn.of(names.get(i), columns.get(i)));
        }
        Optional<Identifier> called = Written.alias(alias);
        if (names.isEmpty() || called.filter(names.getFirst()::equals).isPresent()) {
            named.addAll(all.everything());
        }
        return new Relation(called, List.of(), new Columns(named), Optional.of(all), true);
    }
}
