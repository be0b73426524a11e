package io.lookline.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Pivot;
import net.sf.jsqlparser.statement.select.PivotXml;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.UnPivot;

/** Rows to columns and back. */
record Pivots(Queries queries) {
    Relation applied(FromItem item, Relation relation) {
        Relation result = relation;
        if (item.getPivot() != null) {
            result = pivoted(item.getPivot(), result);
        }
        return item.getUnPivot() == null ? result : unpivoted(item.getUnPivot(), result);
    }

    /** What is neither counted nor spread passes; each value that is spread gives a column for each aggregate. */
    private Relation pivoted(Pivot pivot, Relation relation) {
        Scope scope = scope(relation);
        Set<String> used = new LinkedHashSet<>();
        Inputs spread = Inputs.NONE;
        for (Column column : pivot.getForColumns()) {
            used.addAll(MentionedNames.of(column));
            spread = spread.and(ExpressionInputs.of(column, scope, queries).asFilters());
        }
        List<Inputs> aggregates = new ArrayList<>();
        for (SelectItem<Function> aggregate : pivot.getFunctionItems()) {
            Inputs inputs = ExpressionInputs.of(aggregate.getExpression(), scope, queries);
            used.addAll(MentionedNames.of(aggregate.getExpression()));
            aggregates.add(inputs.and(spread));
        }
        return result(without(relation.columns().all(), used), made(pivot, aggregates), relation, pivot.getAlias());
    }

    private List<OutputColumn> made(Pivot pivot, List<Inputs> aggregates) {
        if (pivot instanceof PivotXml open) {
            return open(open, aggregates);
        }
        List<OutputColumn> made = new ArrayList<>();
        for (SelectItem<?> value : values(pivot)) {
            for (int i = 0; i < aggregates.size(); i++) {
                Identifier name = name(value, pivot.getFunctionItems().get(i), aggregates.size() > 1);
                made.add(OutputColumn.of(name, aggregates.get(i)));
            }
        }
        return made;
    }

    /** Only rows tell the values, and so the names. */
    private List<OutputColumn> open(PivotXml pivot, List<Inputs> aggregates) {
        if (pivot.getInSelect() != null) {
            Scope none = scope(Relation.of(Optional.empty(), List.of()));
            queries.reading().filter(ExpressionInputs.of(pivot.getInSelect(), none, queries));
        }
        return aggregates.stream()
                .map(each -> OutputColumn.of(OutputColumn.ALL, each).opened())
                .toList();
    }

    private static List<? extends SelectItem<?>> values(Pivot pivot) {
        if (pivot.getSingleInItems() != null) {
            return pivot.getSingleInItems();
        }
        return pivot.getMultiInItems() == null ? List.of() : pivot.getMultiInItems();
    }

    private Identifier name(SelectItem<?> value, SelectItem<Function> aggregate, boolean several) {
        Optional<Identifier> said = Written.alias(value.getAlias());
        String text = said.map(Identifier::text).orElseGet(() -> literal(value.getExpression()));
        Optional<String> called = Written.alias(aggregate.getAlias()).map(Identifier::text);
        if (called.isEmpty() && !several) {
            return new Identifier(text, true);
        }
        String function = called.orElseGet(() -> aggregate.getExpression().toString());
        boolean functionFirst = queries.reading().dialect() == Dialect.BIGQUERY;
        return new Identifier(functionFirst ? function + "_" + text : text + "_" + function, true);
    }

    /** Snowflake keeps the apostrophes of a text in the column's name. */
    private String literal(Expression value) {
        boolean kept = queries.reading().dialect() == Dialect.SNOWFLAKE && value instanceof StringValue;
        return kept ? value.toString() : Identifier.parsed(value.toString()).text();
    }

    /** The columns that are listed become rows: their values in one column, their names in another. */
    private Relation unpivoted(UnPivot unpivot, Relation relation) {
        Scope scope = scope(relation);
        Set<String> used = new LinkedHashSet<>();
        List<Column> names = unpivot.getUnPivotForClause();
        List<Column> values = unpivot.getUnPivotClause();
        List<Inputs> inputs = new ArrayList<>();
        values.forEach(_ -> inputs.add(new Inputs(Set.of(), Set.of(), true)));
        for (SelectItem<?> item : unpivot.getUnPivotInClause()) {
            List<? extends Expression> group =
                    item.getExpression() instanceof ExpressionList<?> list ? list : List.of(item.getExpression());
            for (int i = 0; i < group.size(); i++) {
                used.addAll(MentionedNames.of(group.get(i)));
                int place = Math.min(i, inputs.size() - 1);
                inputs.set(place, inputs.get(place).and(ExpressionInputs.of(group.get(i), scope, queries)));
            }
        }
        List<OutputColumn> made = new ArrayList<>();
        names.forEach(name -> made.add(OutputColumn.of(Written.last(name), Inputs.NONE)));
        for (int i = 0; i < values.size(); i++) {
            made.add(OutputColumn.of(Written.last(values.get(i)), inputs.get(i)));
        }
        return result(without(relation.columns().all(), used), made, relation, unpivot.getAlias());
    }

    private Scope scope(Relation relation) {
        Scope scope = new Scope(
                null,
                CommonTables.none(queries.reading().names()),
                queries.reading().names());
        scope.add(relation);
        return scope;
    }

    private static Relation result(List<OutputColumn> kept, List<OutputColumn> made, Relation relation, Alias alias) {
        List<Identifier> names = Written.columns(alias);
        List<OutputColumn> columns = new ArrayList<>(kept);
        columns.addAll(made);
        if (columns.stream().noneMatch(OutputColumn::isStar)) {
            columns = Queries.renamed(columns, names);
        } else if (names.size() >= made.size()) {
            // What is kept is not told, but what is made stands last.
            columns = new ArrayList<>(kept);
            columns.addAll(Queries.renamed(made, names.subList(names.size() - made.size(), names.size())));
        }
        return relation.with(columns).called(Written.alias(alias));
    }

    /** Columns but for those of some names, given in lower case. */
    static List<OutputColumn> without(List<OutputColumn> columns, Set<String> names) {
        return columns.stream()
                .filter(column -> column.isStar()
                        || !names.contains(Names.lower(column.name().text())))
                .map(column -> column.isStar() ? column.without(names) : column)
                .toList();
    }
}
