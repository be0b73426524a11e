package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;

/** Adds what stands in a FROM to a scope, from left to right. */
record FromClause(Queries queries, Scope scope) {
    void addJoins(List<Join> joins) {
        boolean array = false;
        for (Join join : joins == null ? List.<Join>of() : joins) {
            int left = scope.relations().size();
            array = join.isArray() || array && join.isSimple();
            if (array && join.getFromItem() instanceof Table table) {
                scope.add(unfolding().column(table));
            } else {
                add(join.getFromItem(), join.isApply());
            }
            if (join.isNatural()) {
                shareAll();
            }
            if (join.getUsingColumns() != null) {
                join.getUsingColumns().stream().map(Written::last).forEach(scope::share);
            }
            join.getOnExpressions().forEach(this::filter);
            if (join.isSemi()) {
                scope.setAside(left);
            }
        }
    }

    /** A natural join is one by all columns that both sides have. */
    private void shareAll() {
        List<Relation> left = scope.relations().subList(0, scope.relations().size() - 1);
        scope.relations().getLast().columns().all().stream()
                .filter(column -> !column.isStar())
                .map(OutputColumn::name)
                .filter(name -> left.stream()
                        .anyMatch(relation -> relation.columns().listed(name).isPresent()))
                .forEach(scope::share);
    }

    /** @param lateral whether a query sees what stands left of it */
    void add(FromItem item, boolean lateral) {
        if (item instanceof ParenthesedFromItem inside && inside.getAlias() == null && item.getPivot() == null) {
            add(inside.getFromItem(), lateral);
            addJoins(inside.getJoins());
        } else {
            scope.add(new Pivots(queries).applied(item, relation(item, lateral)));
        }
    }

    private Relation relation(FromItem item, boolean lateral) {
        Optional<Identifier> alias = Written.alias(item.getAlias());
        return switch (item) {
            case Table table -> table(table, alias);
            case TableFunction function -> unfolding().function(function);
            case LateralSubSelect query -> query(query, alias, scope);
            case Select query ->
                query(query, alias, lateral ? scope : scope.outer().orElse(null));
            case ParenthesedFromItem inside -> {
                Scope inner = new Scope(
                        lateral ? scope : scope.outer().orElse(null),
                        scope.common(),
                        queries.reading().names());
                FromClause clause = new FromClause(queries, inner);
                clause.add(inside.getFromItem(), lateral);
                clause.addJoins(inside.getJoins());
                yield Relation.of(alias, renamed(new Stars(queries, inner).all(), item.getAlias()));
            }
            default -> Relation.of(alias, List.of());
        };
    }

    private Relation query(Select query, Optional<Identifier> alias, Scope outer) {
        return Relation.of(alias, renamed(queries.columns(query, outer, scope.common()), query.getAlias()));
    }

    private Relation table(Table table, Optional<Identifier> alias) {
        Reading reading = queries.reading();
        List<Identifier> parts = Written.parts(table, reading.dialect());
        if (parts.size() > 1 && reading.dialect().has(Trait.PATHS_AS_TABLES) && scope.reaches(parts.getFirst())) {
            return unfolding().path(table, parts);
        }
        Optional<List<OutputColumn>> common =
                parts.size() == 1 ? scope.common().find(parts.getFirst()) : Optional.empty();
        TableName name = new TableName(parts);
        List<OutputColumn> columns = common.or(() -> reading.made(name))
                .or(() -> name.isNothing() ? Optional.of(List.of()) : Optional.empty())
                .orElseGet(() -> {
                    reading.table(name, reading.offset(table));
                    return TableColumns.of(name, reading.columns(name));
                });
        return new Relation(
                alias.or(() -> Optional.of(parts.getLast())),
                alias.isPresent() ? List.of() : parts,
                new Columns(renamed(columns, table.getAlias())),
                Optional.empty(),
                false);
    }

    private Unfolding unfolding() {
        return new Unfolding(queries, scope);
    }

    private static List<OutputColumn> renamed(List<OutputColumn> columns, Alias alias) {
        return Queries.renamed(columns, Written.columns(alias));
    }

    private void filter(Expression condition) {
        queries.reading().filter(ExpressionInputs.of(condition, scope, queries));
    }
}
