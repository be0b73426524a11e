package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The differences that one write made, as a {@code changeDescription} tells them, and how far the version steps. */
final class Changes {

    private final ArrayNode added = Json.array();
    private final ArrayNode updated = Json.array();
    private final ArrayNode deleted = Json.array();
    private final ObjectNode summary;
    private final Audit.Stamp stamp;
    private boolean major;
    private boolean touched;

    Changes(ObjectNode summary, Audit.Stamp stamp) {
        this.summary = summary.deepCopy();
        this.stamp = stamp;
    }

    /** Notes that a field went from one value to another; null or a missing node stands for an absent value. */
    void note(String field, JsonNode former, JsonNode latter) {
        boolean had = present(former);
        boolean has = present(latter);
        ObjectNode change = Json.object().put("name", field);
        if (had) {
            change.set("oldValue", shown(former));
        }
        if (has) {
            change.set("newValue", shown(latter));
        }
        (had && has ? updated : has ? added : deleted).add(change);
        summarize(field);
    }

    /** Notes that columns are gone or have another type: the version makes a whole step. */
    void breaking() {
        major = true;
    }

    /** Notes a change that moves the time of the last update, but not the version. */
    void touch() {
        touched = true;
    }

    boolean counted() {
        return !added.isEmpty() || !updated.isEmpty() || !deleted.isEmpty();
    }

    boolean touched() {
        return touched;
    }

    /** The audit after this write. */
    Audit apply(Audit before) {
        int next = counted() ? before.version() + step() : before.version();
        return after(before, next, before.version());
    }

    /** The audit after a write that is folded into the version before, counted from where that one started. */
    Audit fold(Audit before) {
        int start = before.previousVersion();
        int step = Math.max(step(), before.version() - start);
        return after(before, start + step, start);
    }

    private int step() {
        return major ? 10 : 1;
    }

    private Audit after(Audit before, int version, int previous) {
        Optional<ObjectNode> change = counted() ? Optional.of(describe(previous)) : before.change();
        return new Audit(version, stamp.millis(), stamp.user(), false, change, summary);
    }

    ObjectNode describe(int previousVersion) {
        ObjectNode description = Json.object();
        description.set("fieldsAdded", added);
        description.set("fieldsUpdated", updated);
        description.set("fieldsDeleted", deleted);
        description.put("previousVersion", previousVersion / 10.0);
        if (counted()) {
            description.set("changeSummary", summary);
        }
        return description;
    }

    /** The server keeps the last author of owners and of descriptions: of the entity's and of its columns'. */
    private void summarize(String field) {
        if (field.equals("owners") || field.equals("description") || field.endsWith(".description")) {
            summary.putObject(field.replace("\"", ""))
                    .put("changeSource", "Manual")
                    .put("changedBy", stamp.user())
                    .put("changedAt", stamp.millis());
        }
    }

    private static boolean present(JsonNode value) {
        return value != null && !value.isMissingNode();
    }

    /** Objects and arrays are shown as text. */
    private static JsonNode shown(JsonNode value) {
        return value.isContainerNode()
                ? TextNode.valueOf(new String(Json.bytes(value), StandardCharsets.UTF_8))
                : value;
    }
}
