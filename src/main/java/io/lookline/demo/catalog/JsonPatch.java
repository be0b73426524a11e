package io.lookline.demo.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Patch (RFC 6902); what does not fit is a 500, as on the real server. */
final class JsonPatch {

    private JsonPatch() {}

    /** A copy of the document with the operations applied in order. */
    static ObjectNode apply(ObjectNode document, JsonNode operations) {
        ObjectNode patched = document.deepCopy();
        for (JsonNode operation : operations) {
            String path = operation.path("path").asText();
            switch (operation.path("op").asText()) {
                case "add" -> add(patched, path, operation.path("value"));
                case "remove" -> remove(patched, path);
                case "replace" -> {
                    remove(patched, path);
                    add(patched, path, operation.path("value"));
                }
                case "move" ->
                    add(patched, path, remove(patched, operation.path("from").asText()));
                case "copy" ->
                    add(patched, path, existing(patched, operation.path("from").asText()));
                case "test" -> test(patched, path, operation.path("value"));
                default -> throw Problem.unhandled("Unknown operation " + operation.path("op"));
            }
        }
        return patched;
    }

    private static void add(ObjectNode document, String path, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(path);
        String key = pointer.last().getMatchingProperty();
        JsonNode parent = document.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            int index = key.equals("-") ? array.size() : index(array, key, array.size());
            array.insert(index, value);
        } else if (parent instanceof ObjectNode object) {
            // To the server null is the same as absent.
            if (value.isNull()) {
                object.remove(key);
            } else {
                object.set(key, value);
            }
        } else {
            throw missing(path);
        }
    }

    private static JsonNode remove(ObjectNode document, String path) {
        JsonNode value = existing(document, path);
        JsonPointer pointer = JsonPointer.compile(path);
        String key = pointer.last().getMatchingProperty();
        JsonNode parent = document.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.remove(index(array, key, array.size() - 1));
        } else {
            ((ObjectNode) parent).remove(key);
        }
        return value;
    }

    private static JsonNode existing(ObjectNode document, String path) {
        JsonNode value = document.at(JsonPointer.compile(path));
        if (value.isMissingNode()) {
            throw missing(path);
        }
        return value;
    }

    private static void test(ObjectNode document, String path, JsonNode expected) {
        if (!document.at(JsonPointer.compile(path)).equals(expected)) {
            throw Problem.unhandled(
                    "The JSON Patch operation 'test' failed for path '" + path + "' and value '" + expected + "'");
        }
    }

    private static int index(ArrayNode array, String key, int most) {
        try {
            int index = Integer.parseInt(key);
            if (index >= 0 && index <= most) {
                return index;
            }
        } catch (NumberFormatException noIndex) {
            // Refused below, as an index beyond the end is.
        }
        throw Problem.unhandled("An array item index is out of range. Index: " + key + ", Size: " + array.size());
    }

    private static Problem missing(String path) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        return Problem.unhandled("Non-existing name/value pair in the object for key " + key);
    }
}
