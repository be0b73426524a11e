package io.lookline.openmetadata;

import java.util.List;
import java.util.Optional;

/** A table's name as a query writes it; a part that it leaves out is null. */
record WrittenName(String database, String schema, String table) {
    /** A name of four parts begins with a server, which the catalog knows as a service. */
    private static final int MOST_PARTS = 4;

    /** @return empty for what is no name of a table */
    static Optional<WrittenName> of(List<String> parts, WarehouseType type) {
        String table = type.hasShards() ? withoutDecorator(parts.getLast()) : parts.getLast();
        if (parts.size() > MOST_PARTS || table.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WrittenName(fromEnd(parts, 3), fromEnd(parts, 2), table));
    }

    private static String fromEnd(List<String> parts, int place) {
        String part = parts.size() < place ? "" : parts.get(parts.size() - place);
        return part.isEmpty() ? null : part;
    }

    /** {@code events$20240101} is a partition of {@code events}. */
    private static String withoutDecorator(String table) {
        int dollar = table.indexOf('$');
        return dollar < 0 ? table : table.substring(0, dollar);
    }
}
