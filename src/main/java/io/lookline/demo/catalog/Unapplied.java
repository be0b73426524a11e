package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;

/**
 * Column labels that a bulk create left in the stored document but not in the tag table. Answers show them unless
 * {@code fields=tags} is asked for; a later bulk write takes them for present, a single PUT applies them.
 */
final class Unapplied {

    private static final String MARK = "~unapplied";

    private Unapplied() {}

    /** Marks all labels of new columns. */
    static void mark(ArrayNode columns) {
        for (JsonNode column : columns) {
            column.path("tags").forEach(label -> ((ObjectNode) label).put(MARK, true));
            mark((ArrayNode) column.path("children"));
        }
    }

    /** The labels that the tag table holds. */
    static ArrayNode dropped(ArrayNode labels) {
        ArrayNode kept = Json.array();
        labels.forEach(label -> {
            if (!label.has(MARK)) {
                kept.add(label);
            }
        });
        return kept;
    }

    /** A copy of columns fit for an answer. */
    static ArrayNode shown(ArrayNode columns, boolean fromTagTable) {
        ArrayNode shown = columns.deepCopy();
        clean(shown, fromTagTable);
        return shown;
    }

    private static void clean(JsonNode columns, boolean fromTagTable) {
        for (JsonNode column : columns) {
            if (fromTagTable) {
                ((ObjectNode) column).set("tags", dropped((ArrayNode) column.path("tags")));
            }
            column.path("tags").forEach(label -> ((ObjectNode) label).remove(MARK));
            clean(column.path("children"), fromTagTable);
        }
    }
}
