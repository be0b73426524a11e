package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.sql.Dialect;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SourceTable;
import io.lookline.sql.SqlLineage;
import io.lookline.sql.TableLineage;
import io.lookline.sql.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads each query of a run once, however many views and models have it, and again only where the columns of tables tell
 * more. For one thread at a time.
 */
public final class QueryCache {
    private static final Set<Code> OPEN =
            Set.of(Code.SQL_STAR_OPEN, Code.SQL_COLUMN_AMBIGUOUS, Code.SQL_COLUMN_UNKNOWN);

    private final Map<Key, QueryLineage> read = new HashMap<>();

    private record Key(boolean table, String sql, Dialect dialect) {
        QueryLineage read(Tables tables) {
            return table ? TableLineage.of(sql, dialect, tables) : SqlLineage.of(sql, dialect, tables);
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
