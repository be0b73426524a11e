package io.lookline.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.SelectItem;

/** What {@code *} and {@code t.*} stand for, with what EXCEPT, EXCLUDE, REPLACE and RENAME make of it. */
record Stars(Queries queries, Scope scope) {
    List<OutputColumn> of(AllColumns star) {
        return changed(star, all());
    }

    List<OutputColumn> of(AllTableColumns star) {
        List<Identifier> path = Written.parts(star.getTable(), queries.reading().dialect());
        return changed(
                star, relation(path).map(Relation::columns).map(Columns::all).orElseGet(() -> within(path)));
    }

    private Optional<Relation> relation(List<Identifier> path) {
        for (Scope each = scope; each != null; each = each.outer().orElse(null)) {
            Optional<Relation> found = path.size() == 1 ? each.relation(path.getFirst()) : each.relation(path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All fields of a structure. */
    private List<OutputColumn> within(List<Identifier> path) {
        NameFinder finder = new NameFinder(queries.reading().names(), false);
        return finder.find(path, scope).map(found -> found.inputs().opened()).orElse(List.of());
    }

    /** The columns that both sides of a USING share come first, once. */
    List<OutputColumn> all() {
        List<OutputColumn> columns = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Identifier name : scope.shared()) {
            List<Inputs> found = scope.relations().stream()
                    .flatMap(relation -> relation.columns().listed(name).stream())
                    .toList();
            if (!found.isEmpty()) {
                columns.add(OutputColumn.of(name, Inputs.all(found)));
                done.add(Names.lower(name.text()));
            }
        }
        scope.relations().stream()
                .flatMap(relation -> relation.columns().all().stream())
                .filter(column -> column.isStar()
                        || !done.contains(Names.lower(column.name().text())))
                .forEach(columns::add);
        queries.reading().spend(columns.size());
        return columns;
    }

    private List<OutputColumn> changed(AllColumns star, List<OutputColumn> columns) {
        Set<String> left = new LinkedHashSet<>();
        if (star.getExceptColumns() != null) {
            star.getExceptColumns().forEach(column -> left.add(key(column)));
        }
        List<OutputColumn> changed = new ArrayList<>();
        for (OutputColumn column : columns) {
            if (column.isStar()) {
                changed.add(column.without(left));
            } else if (!left.contains(Names.lower(column.name().text()))) {
                changed.add(column);
            }
        }
        if (star.getReplaceExpressions() != null) {
            star.getReplaceExpressions().forEach(item -> replace(item, changed));
        }
        return changed;
    }

    /** What replaces a column that is not told, or gives one another name, which is written in the same way. */
    private void replace(SelectItem<?> item, List<OutputColumn> columns) {
        Expression expression = item.getExpression();
        OutputColumn made = OutputColumn.of(
                new ColumnNames(queries.reading()).of(item, 0), ExpressionInputs.of(expression, scope, queries));
        Set<String> hidden = new LinkedHashSet<>(Set.of(Names.lower(made.name().text())));
        int place = place(columns, made.name());
        if (place < 0 && expression instanceof Column renamed) {
            hidden.add(key(renamed));
            place = place(columns, Written.last(renamed));
        }
        if (place < 0) {
            columns.replaceAll(column -> column.isStar() ? column.without(hidden) : column);
            columns.add(made);
        } else {
            columns.set(place, made);
        }
    }

    private static int place(List<OutputColumn> columns, Identifier name) {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isStar() && columns.get(i).name().sameIgnoringCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String key(Column column) {
        return Names.lower(Written.last(column).text());
    }
}
