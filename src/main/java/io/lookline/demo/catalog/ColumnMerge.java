package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Brings stored columns to the list sent. Columns are the same when name (without regard to case), type and array type
 * agree, so a changed type removes one column and adds another, and two names that differ in case only are mixed up.
 */
final class ColumnMerge {

    private static final List<String> TEXTS = List.of("description", "displayName");

    private final Labels labels;
    private final Writing writing;
    private final Changes changes;

    ColumnMerge(Labels labels, Writing writing, Changes changes) {
        this.labels = labels;
        this.writing = writing;
        this.changes = changes;
    }

    /** The sent columns in the order sent, with what stored columns keep. */
    ArrayNode merge(ArrayNode stored, ArrayNode sent, String path) {
        ArrayNode merged = Json.array();
        ArrayNode added = Json.array();
        Set<JsonNode> matched = new HashSet<>();
        for (JsonNode column : sent) {
            ObjectNode result = column.deepCopy();
            JsonNode same = find(stored, column, true);
            if (same == null) {
                carryOver(find(stored, column, false), result);
                added.add(result);
            } else {
                matched.add(same);
                keep((ObjectNode) same, result, path + "." + column.path("name").asText());
            }
            merged.add(result);
        }
        noteRemoved(stored, matched, path);
        if (!added.isEmpty()) {
            changes.note(path, null, added);
        }
        return merged;
    }

    private void noteRemoved(ArrayNode stored, Set<JsonNode> matched, String path) {
        ArrayNode removed = Json.array();
        stored.forEach(column -> {
            if (!matched.contains(column)) {
                removed.add(column);
            }
        });
        if (!removed.isEmpty()) {
            changes.note(path, removed, null);
            changes.breaking();
        }
    }

    /** A column of another type is a new one: only its description survives, and only when none is sent. */
    private static void carryOver(JsonNode former, ObjectNode result) {
        if (former != null && !result.has("description") && former.has("description")) {
            result.set("description", former.get("description"));
        }
    }

    private void keep(ObjectNode stored, ObjectNode result, String path) {
        for (String text : TEXTS) {
            boolean keeps =
                    !writing.replaces(text) && !stored.path(text).asText().isEmpty();
            if (keeps) {
                result.set(text, stored.get(text));
            } else {
                noteIfOther(changeName(path, text), stored.get(text), result.get(text));
            }
        }
        noteIfOther(path + ".constraint", stored.get("constraint"), result.get("constraint"));
        result.set("tags", mergeTags((ArrayNode) stored.path("tags"), (ArrayNode) result.path("tags"), path));
        ArrayNode children = (ArrayNode) result.path("children");
        result.set("children", merge((ArrayNode) stored.path("children"), children, path));
    }

    private ArrayNode mergeTags(ArrayNode stored, ArrayNode sent, String path) {
        ArrayNode real = writing.bulk() ? stored : Unapplied.dropped(stored);
        TagMerge merge = new TagMerge(labels, writing.stamp());
        ArrayNode result = writing.patch() ? merge.replace(real, sent) : labels.merge(real, sent, writing.stamp());
        TagMerge.note(changes, path + ".tags", real, result);
        return result;
    }

    /** Only in the name of a display name's change does the server quote a column's name with a dot. */
    private static String changeName(String path, String text) {
        int dot = path.indexOf('.');
        String column = path.substring(dot + 1);
        boolean quoted = text.equals("displayName") && dot > 0 && column.contains(".");
        return (quoted ? path.substring(0, dot + 1) + '"' + column + '"' : path) + "." + text;
    }

    private void noteIfOther(String field, JsonNode former, JsonNode latter) {
        if (!Objects.equals(former, latter)) {
            changes.note(field, former, latter);
        }
    }

    private static JsonNode find(ArrayNode columns, JsonNode wanted, boolean sameType) {
        for (JsonNode column : columns) {
            boolean sameName = column.path("name")
                    .asText()
                    .equalsIgnoreCase(wanted.path("name").asText());
            boolean types = column.path("dataType").equals(wanted.path("dataType"))
                    && column.path("arrayDataType").equals(wanted.path("arrayDataType"));
            if (sameName && (types || !sameType)) {
                return column;
            }
        }
        return null;
    }
}
