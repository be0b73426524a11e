package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.Map;
import java.util.TreeMap;

/** Tag labels on entities and columns: looked up, completed, merged and sorted by the tag's name. */
final class Labels {

    private final EntityStore store;

    Labels(EntityStore store) {
        this.store = store;
    }

    /**
     * @param sent the labels of a request
     * @return the same labels complete with name and description, each tag once
     * @throws Problem 404 for a tag that does not exist, 400 for two of a mutually exclusive classification
     */
    ArrayNode resolve(JsonNode sent) {
        ArrayNode resolved = Json.array();
        for (JsonNode label : sent) {
            resolved.add(one(label));
        }
        checkExclusive(resolved);
        return sorted(resolved);
    }

    /** The union of both: what is stored stays as it is, what is new is added. */
    ArrayNode merge(ArrayNode stored, ArrayNode sent, Audit.Stamp stamp) {
        ArrayNode union = Json.array();
        for (JsonNode label : sent) {
            union.add(contains(stored, label) ? label : applied((ObjectNode) label.deepCopy(), stamp));
        }
        stored.forEach(union::add);
        checkExclusive(union);
        ArrayNode merged = stored.deepCopy();
        union.forEach(label -> {
            if (!contains(merged, label)) {
                merged.add(label);
            }
        });
        return sorted(merged);
    }

    /** Notes who applied a label; for one that comes with a new entity the server does not. */
    static ObjectNode applied(ObjectNode label, Audit.Stamp stamp) {
        return label.put("appliedBy", stamp.user());
    }

    static boolean contains(ArrayNode labels, JsonNode label) {
        for (JsonNode other : labels) {
            if (other.path("tagFQN").equals(label.path("tagFQN"))) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode one(JsonNode sent) {
        String fqn = sent.path("tagFQN").asText();
        String source = sent.path("source").asText("Classification");
        if (source.equals("Glossary")) {
            throw Problem.notFound("glossaryTerm", fqn);
        }
        Entity tag = store.find(EntityKind.TAG, fqn).orElseThrow(() -> Problem.notFound("tag", fqn));
        ObjectNode label = Json.object().put("tagFQN", tag.fqn()).put("name", tag.name());
        label.put("description", tag.text("description"));
        label.put("source", source);
        label.put("labelType", sent.path("labelType").asText("Manual"));
        label.put("state", sent.path("state").asText("Confirmed"));
        if (sent.has("appliedBy")) {
            label.set("appliedBy", sent.get("appliedBy"));
        }
        return label;
    }

    private void checkExclusive(ArrayNode labels) {
        for (int later = 1; later < labels.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                String one = labels.get(later).path("tagFQN").asText();
                String other = labels.get(earlier).path("tagFQN").asText();
                if (!one.equals(other) && exclusive(one) && classification(one).equals(classification(other))) {
                    throw Problem.badRequest("Tag labels " + one + " and " + other
                            + " are mutually exclusive and can't be assigned together");
                }
            }
        }
    }

    private boolean exclusive(String tag) {
        return store.find(EntityKind.CLASSIFICATION, classification(tag))
                .map(classification ->
                        classification.fields().path("mutuallyExclusive").asBoolean())
                .orElse(false);
    }

    private static String classification(String tag) {
        return Names.split(tag).getFirst();
    }

    private static ArrayNode sorted(ArrayNode labels) {
        Map<String, JsonNode> byName = new TreeMap<>();
        labels.forEach(label -> byName.putIfAbsent(label.path("tagFQN").asText(), label));
        return Json.array().addAll(byName.values());
    }
}
