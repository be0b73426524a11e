package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;

/** The replacement of labels by PATCH, and the note of what became of them. */
record TagMerge(Labels labels, Audit.Stamp stamp) {

    /** The sent labels, those already there as they are stored. */
    ArrayNode replace(ArrayNode stored, ArrayNode sent) {
        ArrayNode kept = Json.array();
        stored.forEach(label -> {
            if (Labels.contains(sent, label)) {
                kept.add(label);
            }
        });
        return labels.merge(kept, sent, stamp);
    }

    static void note(Changes changes, String field, ArrayNode former, ArrayNode latter) {
        ArrayNode added = without(latter, former);
        ArrayNode removed = without(former, latter);
        if (!added.isEmpty()) {
            changes.note(field, null, added);
        }
        if (!removed.isEmpty()) {
            changes.note(field, removed, null);
        }
    }

    private static ArrayNode without(ArrayNode labels, ArrayNode others) {
        ArrayNode rest = Json.array();
        for (JsonNode label : labels) {
            if (!Labels.contains(others, label)) {
                rest.add(((ObjectNode) label.deepCopy()));
            }
        }
        return rest;
    }
}
