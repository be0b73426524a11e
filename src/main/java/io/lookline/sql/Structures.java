package io.lookline.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.PostgresNamedFunctionParameter;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.PlainSelect.BigQuerySelectQualifier;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;

/**
 * The fields of values that a query builds itself: {@code STRUCT(a AS x)}, {@code OBJECT_CONSTRUCT('x', a)}, and arrays
 * of such.
 */
final class Structures {
    private static final int MOST_FIELDS = 1000;

    /** Functions with a name and a value in turn. */
    private static final Set<String> PAIRS = Set.of(
            "named_struct",
            "object_construct",
            "object_construct_keep_null",
            "json_build_object",
            "jsonb_build_object");

    private static final String PACKING = "struct_pack";

    /** Functions that give one of the values that they take, or a list of them, as it is. */
    private static final Set<String> KEEPING = Set.of(
            "array",
            "array_agg",
            "array_concat",
            "array_concat_agg",
            "array_reverse",
            "array_construct",
            "arrayagg",
            "any_value",
            "coalesce",
            "collect_list",
            "collect_set",
            "first",
            "first_value",
            "grouparray",
            "ifnull",
            "json_agg",
            "jsonb_agg",
            "lag",
            "last",
            "last_value",
            "lead",
            "list",
            "nvl",
            "row_to_json",
            "to_json",
            "to_jsonb",
            "to_variant");

    /** Functions that give their first argument as it is, where the others say which one. */
    private static final Set<String> KEEPING_FIRST =
            Set.of("arg_max", "arg_min", "argmax", "argmin", "max_by", "min_by");

    private Structures() {}

    /** Of {@code STRUCT(a AS x, b)}; a field without a name cannot be asked for, but has its place. */
    static List<OutputColumn> fields(List<SelectItem<?>> items, List<Inputs> inputs) {
        List<OutputColumn> fields = new ArrayList<>();
        for (SelectItem<?> item : items) {
            Identifier name = Written.alias(item.getAlias())
                    .orElseGet(() -> item.getExpression() instanceof Column column
                            ? Written.last(column)
                            : Identifier.plain(""));
            fields.add(OutputColumn.of(name, inputs.get(fields.size())));
        }
        return bounded(fields);
    }

    /**
     * Of a function that makes a structure, or keeps those that it is given.
     *
     * @param inputs what its arguments are made of
     * @return empty when nothing is told of what is within its value
     */
    static List<OutputColumn> fields(Function function, List<Inputs> inputs) {
        List<OutputColumn> fields = new ArrayList<>();
        List<? extends Expression> arguments = ExpressionInputs.parameters(function);
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof PostgresNamedFunctionParameter named
                    && isNamed(function, Set.of(PACKING))) {
                fields.add(OutputColumn.of(Identifier.parsed(named.getName()), inputs.get(i)));
            } else if (arguments.get(i) instanceof StringValue key
                    && i % 2 == 0
                    && i + 1 < arguments.size()
                    && isNamed(function, PAIRS)) {
                fields.add(OutputColumn.of(new Identifier(key.getValue(), true), inputs.get(i + 1)));
            }
        }
        boolean ofStar =
                arguments.size() == 1 && arguments.getFirst() instanceof AllColumns && isNamed(function, PAIRS);
        if (ofStar || isNamed(function, KEEPING_FIRST)) {
            return kept(inputs.subList(0, Math.min(1, inputs.size())));
        }
        return fields.isEmpty() && isNamed(function, KEEPING) ? kept(inputs) : bounded(fields);
    }

    /** Of one of several values, or of an array of them. */
    static List<OutputColumn> kept(List<Inputs> values) {
        return merged(values.stream().map(Inputs::everything).toList());
    }

    /** Whether a function gives what it is given as it is. */
    static boolean isKeeping(String function) {
        return function != null && KEEPING.contains(Names.lower(function));
    }

    private static boolean isNamed(Function function, Set<String> names) {
        return function.getName() != null && names.contains(Names.lower(function.getName()));
    }

    private static List<OutputColumn> bounded(Collection<OutputColumn> fields) {
        return fields.size() > MOST_FIELDS ? List.of() : List.copyOf(fields);
    }

    /** The value of a query, of the columns that it gives. */
    static Inputs value(Select select, List<OutputColumn> columns) {
        Inputs value = Inputs.all(columns.stream().map(OutputColumn::inputs).toList());
        return isRow(select) ? value.with(columns) : value;
    }

    /** {@code SELECT AS STRUCT}, whose columns are the fields of one value. */
    private static boolean isRow(Select select) {
        return switch (select) {
            case ParenthesedSelect inside -> isRow(inside.getSelect());
            case PlainSelect plain -> plain.getBigQuerySelectQualifier() == BigQuerySelectQualifier.AS_STRUCT;
            default -> false;
        };
    }

    /**
     * The fields of a value that is one of several: by place where they have as many, else by name. Fields within those
     * that several have are not followed.
     */
    static List<OutputColumn> merged(List<List<OutputColumn>> several) {
        List<List<OutputColumn>> told =
                several.stream().filter(each -> !each.isEmpty()).toList();
        if (told.size() < 2) {
            return told.isEmpty() ? List.of() : told.getFirst();
        }
        List<OutputColumn> first = told.getFirst();
        boolean alike = told.stream()
                .allMatch(each -> each.size() == first.size() && each.stream().noneMatch(OutputColumn::isStar));
        Map<Object, OutputColumn> merged = new LinkedHashMap<>();
        for (List<OutputColumn> fields : told) {
            for (int i = 0; i < fields.size(); i++) {
                OutputColumn field = fields.get(i);
                merged.merge(alike ? i : Names.lower(field.name().text()), flat(field), Structures::both);
            }
        }
        return bounded(merged.values());
    }

    private static OutputColumn both(OutputColumn one, OutputColumn other) {
        Inputs inputs = one.inputs().and(other.inputs());
        return one.isStar()
                ? new OutputColumn(one.name(), one.kind(), inputs.values(), inputs.filters(), one.hidden(), List.of())
                : OutputColumn.of(one.name(), inputs);
    }

    private static OutputColumn flat(OutputColumn field) {
        return new OutputColumn(
                field.name(), field.kind(), field.sources(), field.filters(), field.hidden(), List.of());
    }
}
