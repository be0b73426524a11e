package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import java.util.List;
import java.util.Optional;

/** Where tables are looked for: a service, or a part of it. What is not said is null. */
record Scope(String service, String database, String schema, String table) {
    private static final int MOST_PARTS = 4;

    static Scope ofService(String service) {
        return new Scope(service, null, null, null);
    }

    /**
     * @param text {@code service[.database[.schema[.table]]]}, a part with a dot in quotes
     * @return empty for what is none
     */
    static Optional<Scope> of(String text) {
        List<String> parts = Fqn.split(text.strip());
        if (parts.size() > MOST_PARTS || !CatalogName.isPossible(parts.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(new Scope(parts.getFirst(), part(parts, 1), part(parts, 2), part(parts, 3)));
    }

    private static String part(List<String> parts, int place) {
        return place >= parts.size() || parts.get(place).isBlank() ? null : parts.get(place);
    }

    /** Whether the two say different things of one part, case apart. */
    boolean contradicts(WrittenName name) {
        return differ(database, name.database()) || differ(schema, name.schema()) || differ(table, name.table());
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }
}
