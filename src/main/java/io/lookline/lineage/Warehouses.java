package io.lookline.lineage;

import io.lookline.catalog.Warehouse;
import io.lookline.sql.Dialect;
import java.util.List;

final class Warehouses {
    Warehouse of(String connection) {
        return new Warehouse(connection, null, null, null, null, List.of());
    }

    Dialect dialect(String connection) {
        return Dialect.STANDARD;
    }
}
