package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;

/**
 * A stored entity. Charts, data models and dashboards that belong together are kept in {@link Links}.
 *
 * @param parent id of the service, schema or classification it belongs to
 * @param fields what its JSON holds beside ids, references and audit: name, texts, {@code columns}, {@code tags},
 *     {@code owners} as id and type; never changed in place
 */
record Entity(EntityKind kind, UUID id, String fqn, Optional<UUID> parent, ObjectNode fields, Audit audit) {

    String name() {
        return fields.path("name").asText();
    }

    String text(String key) {
        return fields.path(key).asText("");
    }

    boolean deleted() {
        return audit.deleted();
    }

    Entity with(Audit replacement) {
        return new Entity(kind, id, fqn, parent, fields, replacement);
    }

    Entity with(ObjectNode replacement) {
        return new Entity(kind, id, fqn, parent, replacement, audit);
    }

    /** A fingerprint of this version, as the {@code ETag} header carries it. */
    String etag() {
        long hash = id.getLeastSignificantBits() * 31 + audit.version();
        return String.format("\"%016x\"", hash * 1_000_003 + audit.updatedAt());
    }
}
