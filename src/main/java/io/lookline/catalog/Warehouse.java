package io.lookline.catalog;

import java.util.List;

/**
 * Where the tables of one connection of Looker are looked for. What is not known is null.
 *
 * @param connection Looker's name of the connection
 * @param dialect what Looker calls the dialect, e.g. {@code bigquery_standard_sql}
 * @param host where the database runs
 * @param database where a name without a database is looked for: a database, a project of BigQuery
 * @param schema where a name without a schema is looked for: a schema, a data set of BigQuery
 * @param scopes beginnings of tables' full names, {@code service[.database[.schema[.table]]]}, in the order of the
 *     configuration; empty when it names none, and a service has to be guessed
 */
public record Warehouse(
        String connection, String dialect, String host, String database, String schema, List<String> scopes) {
    private static final int PARTS_TO_SCHEMA = 3;
    private static final List<String> WITHOUT_SCHEMAS =
            List.of("mysql", "maria", "singlestore", "memsql", "doris", "starrocks", "hive", "athena", "clickhouse");

    public Warehouse {
        scopes = List.copyOf(scopes);
    }

    /**
     * Whether it is said in which schema a name alone is looked for. Where a database has no schemas, it is one to the
     * catalog.
     */
    public boolean knowsSchema() {
        return schema != null
                || isSchema(database)
                || !scopes.isEmpty()
                        && scopes.stream().allMatch(scope -> Fqn.split(scope).size() >= PARTS_TO_SCHEMA);
    }

    private boolean isSchema(String name) {
        return name != null && dialect != null && WITHOUT_SCHEMAS.stream().anyMatch(dialect::contains);
    }
}
