package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the ids in the recordings stand for, learnt from the answers that show an id with a name. */
final class KnownIds {

    private static final Pattern HREF = Pattern.compile(".*/api/v1/(.+)/[0-9a-f-]{36}");

    private final Map<String, Target> targets = new LinkedHashMap<>();

    /** An entity by its collection and fully qualified name. */
    record Target(String collection, String fqn) {}

    KnownIds(Collection<Recording> recordings) {
        recordings.forEach(recording -> learn(recording.answer().body(), collection(recording)));
    }

    /** A copy, to which a test may add. */
    KnownIds copy() {
        KnownIds copy = new KnownIds(List.of());
        copy.targets.putAll(targets);
        return copy;
    }

    /** Says what an id stands for that no answer shows with a name. */
    void learn(String id, String collection, String fqn) {
        targets.put(id, new Target(collection, fqn));
    }

    /** The text with the recorded ids replaced by the ids that the server has given to the same entities. */
    String translate(String text, DemoOpenMetadata server) {
        String translated = text;
        for (Map.Entry<String, Target> entry : targets.entrySet()) {
            if (translated.contains(entry.getKey())) {
                Target target = entry.getValue();
                Optional<ObjectNode> entity = server.find(target.collection(), target.fqn());
                if (entity.isPresent()) {
                    translated = translated.replace(
                            entry.getKey(), entity.get().path("id").asText());
                }
            }
        }
        return translated;
    }

    private void learn(JsonNode json, String collection) {
        if (json.has("id") && json.has("fullyQualifiedName")) {
            String found = collectionOf(json, collection);
            if (!found.isEmpty()) {
                targets.putIfAbsent(
                        json.path("id").asText(),
                        new Target(found, json.path("fullyQualifiedName").asText()));
            }
        }
        json.forEach(child -> learn(child, ""));
    }

    private static String collectionOf(JsonNode json, String fallback) {
        var href = HREF.matcher(json.path("href").asText());
        if (href.matches()) {
            return href.group(1);
        }
        return EntityKind.ofType(json.path("type").asText())
                .map(EntityKind::collection)
                .orElse(fallback);
    }

    private static String collection(Recording recording) {
        String path = recording.path().replaceFirst("/api/v1/", "");
        for (EntityKind kind : EntityKind.values()) {
            if (path.matches(Pattern.quote(kind.collection()) + "([/?].*)?")) {
                return kind.collection();
            }
        }
        return "";
    }
}
