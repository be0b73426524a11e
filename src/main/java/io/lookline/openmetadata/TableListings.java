package io.lookline.openmetadata;

import io.lookline.http.HttpFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whole schemas of which many tables are wanted: pages of a list cost less than a call for each table. */
final class TableListings {
    private static final String PATH = "/tables";
    private static final int MANY = 25;

    /** A table of a list costs the server about a quarter of what a call for it does (OpenMetadata 1.12.6). */
    private static final int MOST_FOR_ONE = 4;

    private final CatalogClient client;
    private final Map<String, Map<TableEntry, StoredTable>> listed = new ConcurrentHashMap<>();
    private final Set<String> considered = ConcurrentHashMap.newKeySet();

    TableListings(CatalogClient client) {
        this.client = client;
    }

    /**
     * Reads the schemas for which it pays.
     *
     * @param wanted names of tables by the full name of their schema
     */
    void prepare(Map<String, Set<String>> wanted) {
        List<String> schemas = wanted.keySet().stream()
                .filter(schema -> wanted.get(schema).size() >= MANY)
                .filter(considered::add)
                .toList();
        client.parallel().map(schemas, schema -> {
            list(schema, wanted.get(schema).size());
            return schema;
        });
    }

    /** All tables of a schema, deleted ones too; empty for one that was not read. */
    Optional<Map<TableEntry, StoredTable>> of(String schema) {
        return Optional.ofNullable(listed.get(schema));
    }

    private void list(String schema, int wanted) {
        try {
            if (count(schema) <= (long) wanted * MOST_FOR_ONE) {
                listed.put(schema, tables(schema));
            }
        } catch (HttpFailure failure) {
            // Without the list its tables are asked for one by one.
            if (failure.kind().systemWide()) {
                throw failure;
            }
        }
    }

    private Map<TableEntry, StoredTable> tables(String schema) {
        Map<TableEntry, StoredTable> tables = new LinkedHashMap<>();
        Pages.all(
                        after -> client.get(PATH, api -> api.tables(schema, "all", "columns", Pages.TABLES, after)),
                        StoredTable::of)
                .forEach(stored -> TableEntry.of(stored.table().ref().fqn(), stored.deleted())
                        .ifPresent(entry -> tables.put(entry, stored)));
        return tables;
    }

    private long count(String schema) {
        return client.get(PATH, api -> api.tables(schema, "all", "", 0, null))
                .paging()
                .total();
    }
}
