package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;
import java.util.UUID;

/** References from one entity to another, as answers show them. */
final class References {

    /** The server's configured address, whatever the request was sent to. */
    static final String BASE = "http://localhost:8585/api/v1/";

    private final EntityStore store;

    References(EntityStore store) {
        this.store = store;
    }

    static ObjectNode to(Entity entity, boolean href) {
        ObjectNode reference = Json.object()
                .put("id", entity.id().toString())
                .put("type", entity.kind().type())
                .put("name", entity.name())
                .put("fullyQualifiedName", entity.fqn());
        if (!entity.text("description").isEmpty()) {
            reference.put("description", entity.text("description"));
        }
        String shown = entity.text("displayName");
        reference.put("displayName", shown.isEmpty() ? entity.name() : shown);
        reference.put("deleted", entity.deleted());
        return href ? reference.put("href", href(entity)) : reference;
    }

    static String href(Entity entity) {
        return BASE + entity.kind().collection() + "/" + entity.id();
    }

    /** Owners as full references; soft-deleted ones only when {@code all}. */
    ArrayNode owners(JsonNode owners, boolean all) {
        ArrayNode references = Json.array();
        for (JsonNode owner : owners) {
            store.find(UUID.fromString(owner.path("id").asText()))
                    .filter(entity -> all || !entity.deleted())
                    .ifPresent(entity -> references.add(to(entity, true)));
        }
        return references;
    }

    ArrayNode members(Links.Relation relation, List<UUID> ids, boolean href) {
        ArrayNode references = Json.array();
        ids.forEach(id -> store.find(relation.member(), id).ifPresent(entity -> references.add(to(entity, href))));
        return references;
    }
}
