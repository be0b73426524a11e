package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A table as a list or a search names it.
 *
 * @param names of its service, its database, its schema and the table itself, which are its full name
 */
record TableEntry(List<String> names, boolean deleted) {
    private static final int PARTS = 4;

    /** Empty when it is no full name of a table. */
    static Optional<TableEntry> of(String fqn, boolean deleted) {
        List<String> names = Fqn.split(fqn);
        return names.size() == PARTS ? Optional.of(new TableEntry(names, deleted)) : Optional.empty();
    }

    String name() {
        return names.getLast();
    }

    String schemaName() {
        return names.get(2);
    }

    String fqn() {
        return first(PARTS);
    }

    /** The full name of its schema. */
    String schema() {
        return first(3);
    }

    /** The full name of its database. */
    String database() {
        return first(2);
    }

    private String first(int parts) {
        return Fqn.of(names.subList(0, parts).toArray(String[]::new));
    }

    /** Those of some tables of one schema that a name means: living ones, or deleted ones when there are no others. */
    static List<TableEntry> meant(Collection<TableEntry> tables, String name, WarehouseType type) {
        List<TableEntry> living =
                best(tables.stream().filter(each -> !each.deleted()).toList(), name, type);
        return living.isEmpty() ? best(tables, name, type) : living;
    }

    private static List<TableEntry> best(Collection<TableEntry> tables, String name, WarehouseType type) {
        List<TableEntry> same = new Spelling(type.folding()).best(tables, TableEntry::name, name);
        return same.isEmpty() && type.hasShards()
                ? Shards.of(name)
                        .map(shards -> shards.best(tables, TableEntry::name))
                        .orElse(List.of())
                : same;
    }
}
