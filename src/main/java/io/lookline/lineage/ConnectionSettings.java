package io.lookline.lineage;

/**
 * What the YAML says of a connection of Looker. What it does not say is null.
 *
 * @param service the beginning of its tables' full names: {@code service[.database[.schema]]}
 * @param database the database of tables that are named without one, of BigQuery the project
 * @param schema the schema of tables that are named without one, of BigQuery the data set
 * @param dialect how its SQL is written, in the words of Looker or of the catalog
 */
public record ConnectionSettings(String service, String database, String schema, String dialect) {
    static final ConnectionSettings NONE = new ConnectionSettings(null, null, null, null);
}
