package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Expressed.Said;
import io.lookline.sql.Dialect;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SourceTable;
import io.lookline.sql.SqlLineage;
import io.lookline.sql.TableLineage;
import io.lookline.sql.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads each query and each expression of a run once, however many fields, views and models have it, and a query again only
 * where the columns of tables tell more. For one thread at a time.
 */
public final class QueryCache {
    private static final Set<Code> OPEN =
            Set.of(Code.SQL_STAR_OPEN, Code.SQL_COLUMN_AMBIGUOUS, Code.SQL_COLUMN_UNKNOWN);

    private final Map<Key, QueryLineage> read = new HashMap<>();

    private final Map<Expression, List<Said>> said = new HashMap<>();

    private record Expression(String text, Dialect dialect) {}

    private record Key(boolean table, String sql, Dialect dialect) {
        QueryLineage read(Tables tables) {
            return table ? TableLineage.of(sql, dialect, tables) : SqlLineage.of(sql, dialect, tables, StandIn.FILLED);
        }
    }

    /** @param read what finds the names in an expression */
    List<Said> said(String expression, Dialect dialect, Function<String, List<Said>> read) {
        return said.computeIfAbsent(new Expression(expression, dialect), key -> read.apply(key.text));
    }

    /** Reads texts that were not read yet, on all processors, for the one thread that asks. */
    void readAhead(Collection<RowText> texts, Dialect dialect) {
        List<Key> unread = texts.stream()
                .map(text -> new Key(text.text().form() == QueryText.Form.TABLE_NAME, text.sql(), dialect))
                .distinct()
                .filter(key -> !read.containsKey(key))
                .toList();
        List<QueryLineage> lineages =
                unread.parallelStream().map(key -> key.read(Tables.UNKNOWN)).toList();
        for (int i = 0; i < unread.size(); i++) {
            read.put(unread.get(i), lineages.get(i));
        }
    }

    QueryLineage query(String sql, Dialect dialect, Tables tables) {
        return read(new Key(false, sql, dialect), tables);
    }

    /** @param text what stands behind a FROM */
    QueryLineage table(String text, Dialect dialect, Tables tables) {
        return read(new Key(true, text, dialect), tables);
    }

    private QueryLineage read(Key key, Tables tables) {
        QueryLineage alone = read.computeIfAbsent(key, each -> each.read(Tables.UNKNOWN));
        boolean asks = alone.diagnostics().stream().anyMatch(each -> OPEN.contains(each.code()));
        return asks
                        && alone.tables().stream().map(SourceTable::name).anyMatch(table -> tables.columns(table)
                                .isPresent())
                ? key.read(tables)
                : alone;
    }
}
