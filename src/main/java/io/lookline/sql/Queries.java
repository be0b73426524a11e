package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.statement.piped.FromQuery;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PivotQuery;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableStatement;
import net.sf.jsqlparser.statement.select.Values;

/** The columns of queries of every kind. */
record Queries(Reading reading) {
    /**
     * @param outer the scope that a correlated query can use; null for none
     * @param common the common tables in reach
     */
    List<OutputColumn> columns(Select select, Scope outer, CommonTables common) {
        CommonTables inner = new WithClause(this).bind(select.getWithItemsList(), outer, common);
        List<OutputColumn> columns =
                switch (select) {
                    case ParenthesedSelect inside -> columns(inside.getSelect(), outer, inner);
                    case PlainSelect plain ->
                        new SelectColumns(this, new Scope(outer, inner, reading.names())).of(plain);
                    case SetOperationList set -> union(set, outer, inner);
                    case Values values -> values(values, new Scope(outer, inner, reading.names()));
                    case TableStatement table -> {
                        Scope scope = new Scope(outer, inner, reading.names());
                        new FromClause(this, scope).add(table.getTable(), false);
                        yield new Stars(this, scope).all();
                    }
                    case FromQuery pipe -> new PipeColumns(this, new Scope(outer, inner, reading.names())).of(pipe);
                    case PivotQuery pivot -> {
                        Scope scope = new Scope(outer, inner, reading.names());
                        new FromClause(this, scope).add(pivot.getFromItem(), false);
                        yield new PivotColumns(this, scope).of(pivot);
                    }
                    default -> List.of();
                };
        reading.spend(columns.size());
        return columns;
    }

    private List<OutputColumn> union(SetOperationList set, Scope outer, CommonTables common) {
        List<List<OutputColumn>> branches = new ArrayList<>();
        set.getSelects().forEach(each -> branches.add(columns(each, outer, common)));
        boolean byName = set.getOperations().stream()
                .anyMatch(each -> each.getModifier() != null
                        && each.getModifier().toUpperCase(Locale.ROOT).contains("BY NAME"));
        return new SetColumns(reading).of(branches, byName, set);
    }

    /** The columns of VALUES have no names but those that an alias gives. */
    private List<OutputColumn> values(Values values, Scope scope) {
        List<OutputColumn> columns = new ArrayList<>();
        List<? extends Expression> rows = values.getExpressions() instanceof ParenthesedExpressionList<?> one
                ? List.of(one)
                : values.getExpressions();
        for (Expression row : rows) {
            List<? extends Expression> cells = row instanceof ExpressionList<?> list ? list : List.of(row);
            for (int i = 0; i < cells.size(); i++) {
                Inputs inputs = ExpressionInputs.of(cells.get(i), scope, this);
                if (i == columns.size()) {
                    columns.add(OutputColumn.of(Identifier.plain("column" + (i + 1)), inputs));
                } else {
                    OutputColumn known = columns.get(i);
                    columns.set(i, OutputColumn.of(known.name(), known.inputs().and(inputs)));
                }
            }
        }
        return columns;
    }

    /** Columns under the names that an alias or a list of columns gives them. */
    static List<OutputColumn> renamed(List<OutputColumn> columns, List<Identifier> names) {
        if (names.isEmpty()) {
            return columns;
        }
        List<OutputColumn> renamed = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), columns.size()); i++) {
            if (i >= columns.size()) {
                renamed.add(OutputColumn.of(names.get(i), Inputs.NONE));
            } else {
                renamed.add(i < names.size() ? columns.get(i).named(names.get(i)) : columns.get(i));
            }
        }
        return renamed;
    }
}
