package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.Warehouse;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that a name may mean; what is not known of it is null. */
record TableCandidate(String service, String database, String schema, String table) {
    /** Of a URL 7,000 characters are sure to be taken (OpenMetadata 1.12.6). */
    private static final int LONGEST_IN_URL = 6_000;

    private static final String UNKNOWN = "*";

    /**
     * Fills what a name leaves out: from the scope, then from the connection's defaults, then with the service's only
     * database. In a service of two levels the connection's database is a schema.
     *
     * @return empty when the scope contradicts the name
     */
    static Optional<TableCandidate> of(WrittenName name, Scope scope, Warehouse warehouse, ServiceLayout layout) {
        WrittenName known = layout.isNameless() ? new WrittenName(null, name.schema(), name.table()) : name;
        if (scope.contradicts(known)) {
            return Optional.empty();
        }
        boolean flat = layout.hasTwoLevels();
        return Optional.of(new TableCandidate(
                scope.service(),
                first(known.database(), scope.database(), flat ? null : warehouse.database(), layout.onlyDatabase()),
                first(known.schema(), scope.schema(), warehouse.schema(), flat ? warehouse.database() : null),
                known.table()));
    }

    private static String first(String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Whether the schema is known, and so the place of the table. */
    boolean isComplete() {
        return database != null && schema != null;
    }

    /** Whether a table in a schema of this name may be it. */
    boolean admitsSchema(String name) {
        return schema == null || schema.equalsIgnoreCase(name);
    }

    /** Whether the catalog may have it, and can be asked for it. */
    boolean isPossible() {
        return Stream.of(service, database, schema, table)
                        .filter(Objects::nonNull)
                        .allMatch(CatalogName::isPossible)
                && PathSegment.of(fqn()).length() <= LONGEST_IN_URL;
    }

    /** The full name, with {@code *} for what is not known. */
    String fqn() {
        return Fqn.of(
                service,
                Objects.requireNonNullElse(database, UNKNOWN),
                Objects.requireNonNullElse(schema, UNKNOWN),
                table);
    }
}
