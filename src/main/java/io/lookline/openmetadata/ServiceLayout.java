package io.lookline.openmetadata;

import java.util.List;

/**
 * How a database service arranges its tables.
 *
 * @param type what kind of database it is
 * @param databases the names of its living databases
 */
record ServiceLayout(WarehouseType type, List<String> databases) {
    /** What OpenMetadata calls the database of a system that has none. */
    private static final String NO_DATABASE = "default";

    ServiceLayout {
        databases = List.copyOf(databases);
    }

    /** The only database; null when there are several or none. */
    String onlyDatabase() {
        return databases.size() == 1 ? databases.getFirst() : null;
    }

    /** Whether its database stands for nothing that a query could write. */
    boolean isNameless() {
        return NO_DATABASE.equals(onlyDatabase());
    }

    /** Whether schemas are all that divides it: its database is nameless, or has a name that only the catalog gave it. */
    boolean hasTwoLevels() {
        return isNameless() || onlyDatabase() != null && type.hasTwoLevels();
    }
}
