package io.lookline.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.merge.MergeInsert;
import net.sf.jsqlparser.statement.merge.MergeOperation;
import net.sf.jsqlparser.statement.merge.MergeUpdate;
import net.sf.jsqlparser.statement.update.UpdateSet;

/** What a MERGE puts into the columns of its target; all columns of its source where it does not say. */
final class MergeColumns {
    private final Queries queries;
    private final Scope scope;
    private final Map<String, OutputColumn> columns = new LinkedHashMap<>();

    /** @param scope has the source */
    MergeColumns(Queries queries, Scope scope) {
        this.queries = queries;
        this.scope = scope;
    }

    List<OutputColumn> of(Merge merge) {
        List<OutputColumn> source = new Stars(queries, scope).all();
        TableName target = Written.table(merge.getTable(), queries.reading().dialect());
        Optional<Identifier> alias = Written.alias(merge.getTable().getAlias());
        scope.add(Relation.of(alias.or(() -> Optional.of(target.last())), List.of()));
        filter(merge.getOnCondition());
        for (MergeOperation operation : operations(merge)) {
            if (operation instanceof MergeUpdate update && update.getUpdateSets() != null) {
                update.getUpdateSets().forEach(this::put);
                filter(update.getAndPredicate());
            } else if (operation instanceof MergeInsert insert && insert.getColumns() != null) {
                put(insert.getColumns(), insert.getValues());
                filter(insert.getAndPredicate());
            }
        }
        return columns.isEmpty() ? source : List.copyOf(columns.values());
    }

    private static List<MergeOperation> operations(Merge merge) {
        return merge.getOperations() == null ? List.of() : merge.getOperations();
    }

    private void put(UpdateSet set) {
        put(set.getColumns(), set.getValues());
    }

    private void put(List<Column> names, List<? extends Expression> values) {
        List<? extends Expression> given = values == null ? List.of() : values;
        for (int i = 0; i < Math.min(names.size(), given.size()); i++) {
            Identifier name = Written.last(names.get(i));
            Inputs inputs = ExpressionInputs.of(given.get(i), scope, queries);
            columns.merge(
                    queries.reading().names().key(name),
                    OutputColumn.of(name, inputs),
                    (one, other) -> OutputColumn.of(one.name(), one.inputs().and(other.inputs())));
        }
    }

    private void filter(Expression condition) {
        queries.reading().filter(ExpressionInputs.of(condition, scope, queries));
    }
}
