package io.lookline.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The name of a table as a query writes it.
 *
 * @param parts from the outermost to the table's own, at least one; a part that is left out as in {@code db..t} is empty
 */
public record TableName(List<Identifier> parts) {
    public TableName {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A table has a name");
        }
    }

    public static TableName of(String... parts) {
        return new TableName(List.of(parts).stream().map(Identifier::plain).toList());
    }

    /** The table's own name, without what it lies in. */
    public Identifier last() {
        return parts.getLast();
    }

    /** Whether it is {@code DUAL}, which stands where some databases want a table and there is none. */
    boolean isNothing() {
        return parts.size() == 1 && !last().quoted() && last().text().equalsIgnoreCase("dual");
    }

    /** The parts with dots between them. */
    @Override
    public String toString() {
        return parts.stream().map(Identifier::text).collect(Collectors.joining("."));
    }
}
