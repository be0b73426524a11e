package io.lookline.catalog;

import java.util.List;

/**
 * A question for a table.
 *
 * @param warehouse where it is looked for
 * @param name the parts of its name as SQL writes them, without quotes, from the outermost to the table's own; a part
 *     that is left out as in {@code db..t} is empty
 */
public record TableSearch(Warehouse warehouse, List<String> name) {
    public TableSearch {
        name = List.copyOf(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A table has a name");
        }
    }

    /** The name with dots between its parts. */
    public String text() {
        return String.join(".", name);
    }
}
