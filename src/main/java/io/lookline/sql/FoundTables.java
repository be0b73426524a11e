package io.lookline.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that stand where tables stand in a text that no grammar reads. */
final class FoundTables {
    private final Dialect dialect;
    private final Names names;
    private final Set<String> common = new HashSet<>();
    private final Map<TableName, SourceTable> found = new LinkedHashMap<>();
    private final Map<String, Set<TableName>> aliases = new HashMap<>();

    FoundTables(Dialect dialect) {
        this.dialect = dialect;
        this.names = new Names(dialect);
    }

    /** The name of a query of the text's own, which is no table. */
    void common(Identifier name) {
        common.add(names.key(name));
    }

    void add(TableName table, int offset) {
        boolean isCommon = table.parts().size() == 1
                && common.contains(names.key(table.parts().getFirst()));
        if (!isCommon && !table.isNothing()) {
            found.putIfAbsent(table, new SourceTable(table, offset));
        }
        if (dialect == Dialect.BIGQUERY) {
            alias(table, table.last());
        }
    }

    void alias(TableName table, Identifier alias) {
        aliases.computeIfAbsent(names.key(alias), _ -> new HashSet<>()).add(table);
    }

    List<SourceTable> list() {
        return found.values().stream().filter(each -> !isArray(each.name())).toList();
    }

    /** {@code t.items} where another table is called t. */
    private boolean isArray(TableName table) {
        return dialect.has(Trait.PATHS_AS_TABLES)
                && table.parts().size() > 1
                && aliases.getOrDefault(names.key(table.parts().getFirst()), Set.of()).stream()
                        .anyMatch(other -> !other.equals(table));
    }
}
