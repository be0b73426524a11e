package io.lookline.lineage;

import io.lookline.catalog.Table;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.sql.Identifier;
import io.lookline.sql.TableColumn;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalog has of the tables that SQL names, by the connection that the SQL is sent to. */
final class WarehouseTables {
    private final Warehouses warehouses;
    private final Map<TableSearch, TableHits> found;
    private final Map<Table, List<TableColumn>> forSql = new IdentityHashMap<>();

    WarehouseTables(Warehouses warehouses, Map<TableSearch, TableHits> found) {
        this.warehouses = warehouses;
        this.found = Map.copyOf(found);
    }

    TableSearch search(String connection, TableName name) {
        return new TableSearch(
                warehouses.of(connection),
                name.parts().stream().map(Identifier::text).toList());
    }

    /** Empty for a table that was not looked for. */
    Optional<TableHits> hits(TableSearch search) {
        return Optional.ofNullable(found.get(search));
    }

    /** The columns of the tables of a connection, as far as a name leads to one table. */
    Tables of(String connection) {
        return name -> hits(search(connection, name))
                .map(TableHits::tables)
                .filter(tables -> tables.size() == 1)
                .map(tables -> forSql.computeIfAbsent(tables.getFirst(), table -> columns(table.columns())));
    }

    private static List<TableColumn> columns(List<Table.TableColumn> columns) {
        return columns.stream()
                .map(column -> new TableColumn(column.name(), columns(column.children())))
                .toList();
    }
}
