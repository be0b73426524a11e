package io.lookline.sql;

import java.util.List;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.WithItem;

/** Common tables: each is resolved once, however often it is used. */
record WithClause(Queries queries) {
    private static final int MOST_ROUNDS = 20;

    CommonTables bind(List<WithItem<?>> items, Scope outer, CommonTables common) {
        if (items == null || items.isEmpty()) {
            return common;
        }
        CommonTables inner = common.inner();
        boolean said = items.stream().anyMatch(WithItem::isRecursive);
        boolean recursive = said || queries.reading().dialect().has(Trait.RECURSION_UNSAID);
        for (WithItem<?> item : items) {
            if (item.getAlias() != null && item.getParenthesedStatement() instanceof ParenthesedSelect select) {
                Identifier name = Identifier.parsed(item.getAlias().getName());
                inner.put(
                        name,
                        () -> recursive ? recursive(item, select, outer, inner) : once(item, select, outer, inner));
                if (!said) {
                    inner.find(name);
                }
            }
        }
        if (said) {
            // Only where RECURSIVE is said, a query may use one that follows it.
            items.stream()
                    .filter(item -> item.getAlias() != null)
                    .forEach(
                            item -> inner.find(Identifier.parsed(item.getAlias().getName())));
        }
        return inner;
    }

    private List<OutputColumn> once(WithItem<?> item, Select select, Scope outer, CommonTables common) {
        return Queries.renamed(queries.columns(select, outer, common), names(item));
    }

    /** The first branch says what the table has; then all are read until nothing is added. */
    private List<OutputColumn> recursive(WithItem<?> item, ParenthesedSelect select, Scope outer, CommonTables common) {
        if (!(body(select) instanceof SetOperationList set)) {
            return once(item, select, outer, common);
        }
        CommonTables self = new WithClause(queries)
                .bind(select.getSelect().getWithItemsList(), outer, common)
                .inner();
        Identifier name = Identifier.parsed(item.getAlias().getName());
        List<OutputColumn> columns = once(item, set.getSelects().getFirst(), outer, self);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            self.put(name, columns);
            List<OutputColumn> more = once(item, set, outer, self);
            if (more.equals(columns)) {
                break;
            }
            columns = more;
        }
        return columns;
    }

    private static Select body(ParenthesedSelect select) {
        Select body = select.getSelect();
        return body instanceof ParenthesedSelect inner ? body(inner) : body;
    }

    private static List<Identifier> names(WithItem<?> item) {
        List<SelectItem<?>> names = item.getWithItemList();
        return names == null
                ? Written.columns(item.getAlias())
                : names.stream()
                        .map(SelectItem::getExpression)
                        .map(each -> each instanceof Column column
                                ? Written.last(column)
                                : Identifier.parsed(each.toString()))
                        .toList();
    }
}
