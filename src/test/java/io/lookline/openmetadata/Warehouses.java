package io.lookline.openmetadata;

import io.lookline.catalog.Warehouse;
import java.util.List;

/** Connections of Looker for tests. */
final class Warehouses {
    private Warehouses() {}

    /** A connection to PostgreSQL whose names without a schema lie in {@code shop.public}. */
    static Warehouse postgres(String... scopes) {
        return of("postgres", "shop", "public", scopes);
    }

    /** @param schema null when it is not known, as each of the others */
    static Warehouse of(String dialect, String database, String schema, String... scopes) {
        return new Warehouse("warehouse", dialect, "db.example.com", database, schema, List.of(scopes));
    }
}
