package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.sql.Dialect;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SourceTable;
import io.lookline.sql.SqlLineage;
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

    private record Key(String sql, Dialect dialect) {}

    QueryLineage read(String sql, Dialect dialect, Tables tables) {
        QueryLineage alone = read.computeIfAbsent(new Key(sql, dialect), key -> SqlLineage.of(key.sql, key.dialect));
        boolean asks = alone.diagnostics().stream().anyMatch(each -> OPEN.contains(each.code()));
        return asks
                        && alone.tables().stream().map(SourceTable::name).anyMatch(table -> tables.columns(table)
                                .isPresent())
                ? SqlLineage.of(sql, dialect, tables)
                : alone;
    }
}
