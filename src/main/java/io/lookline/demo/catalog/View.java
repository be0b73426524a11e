package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Entities as answers show them. */
final class View {

    private static final Set<String> SECRETS = Set.of("clientSecret", "password");

    private final Catalog catalog;
    private final Extras extras;

    View(Catalog catalog) {
        this.catalog = catalog;
        this.extras = new Extras(catalog);
    }

    /**
     * What an answer shows.
     *
     * @param fields the optional parts
     * @param href whether the entity carries its own address
     * @param deletedMembers whether soft-deleted charts and owners are shown
     * @param secrets whether the reader sees secrets in clear: a bot does
     * @param relations lists that the answer repeats as they were sent
     */
    record Showing(
            Set<String> fields,
            boolean href,
            boolean deletedMembers,
            boolean secrets,
            Map<Links.Relation, List<UUID>> relations) {

        static Showing of(Set<String> fields, boolean bot) {
            return new Showing(fields, true, false, bot, Map.of());
        }

        Showing withDeletedMembers(boolean shown) {
            return new Showing(fields, href, shown, secrets, relations);
        }

        Showing withoutHref() {
            return new Showing(fields, false, deletedMembers, secrets, relations);
        }

        Showing withRelations(Map<Links.Relation, List<UUID>> sent) {
            return new Showing(fields, href, true, secrets, sent);
        }
    }

    ObjectNode render(Entity entity, Showing showing) {
        ObjectNode json = Json.object().put("id", entity.id().toString());
        json.setAll(entity.fields().deepCopy());
        json.put("fullyQualifiedName", entity.fqn());
        audit(json, entity);
        if (showing.href()) {
            json.put("href", References.href(entity));
        }
        parents(json, entity);
        optional(json, entity, showing);
        json.put("deleted", entity.deleted());
        if (hasStatus(entity.kind())) {
            json.put("entityStatus", "Unprocessed");
        }
        if (!showing.secrets()) {
            mask(json.path("connection").path("config"));
        }
        return json;
    }

    private static void audit(ObjectNode json, Entity entity) {
        Audit audit = entity.audit();
        json.put("version", audit.number()).put("updatedAt", audit.updatedAt()).put("updatedBy", audit.updatedBy());
        audit.change().ifPresent(change -> json.set("changeDescription", change));
    }

    private void optional(ObjectNode json, Entity entity, Showing showing) {
        Set<String> fields = showing.fields();
        boolean tags = fields.contains("tags");
        if (!tags) {
            json.remove("tags");
        } else if (!json.has("tags")) {
            json.putArray("tags");
        }
        if (json.path("columns").isArray()) {
            json.set("columns", Unapplied.shown((ArrayNode) json.get("columns"), tags));
        }
        JsonNode owners = json.remove("owners");
        if (fields.contains("owners")) {
            ArrayNode stored = owners == null ? Json.array() : (ArrayNode) owners;
            json.set("owners", catalog.references().owners(stored, showing.deletedMembers()));
        }
        for (Links.Relation relation : Links.Relation.of(entity.kind())) {
            if (fields.contains(relation.key())) {
                json.set(relation.key(), members(entity, relation, showing));
            }
        }
        extras.add(json, entity, fields);
    }

    private ArrayNode members(Entity entity, Links.Relation relation, Showing showing) {
        List<UUID> ids = Optional.ofNullable(showing.relations().get(relation))
                .orElseGet(() -> catalog.links().of(entity.id(), relation));
        boolean all = showing.deletedMembers() || relation != Links.Relation.CHARTS;
        List<UUID> shown = ids.stream().filter(id -> all || catalog.alive(id)).toList();
        return catalog.references().members(relation, shown, relation != Links.Relation.DASHBOARDS);
    }

    /** The whole chain above: a table names its schema, database and service. */
    private void parents(ObjectNode json, Entity entity) {
        Entity child = entity;
        for (Optional<Entity> above = above(child); above.isPresent(); above = above(child)) {
            json.set(child.kind().parentKey(), References.to(above.get(), true));
            child = above.get();
        }
        boolean ofService = child != entity && child.kind().isService();
        if (ofService && entity.kind() != EntityKind.INGESTION_PIPELINE) {
            json.put("serviceType", child.text("serviceType"));
        }
        if (entity.kind() == EntityKind.TAG && json.has("parent")) {
            catalog.store()
                    .find(EntityKind.TAG, json.path("parent").asText())
                    .ifPresent(tag -> json.set("parent", References.to(tag, true)));
        }
    }

    private Optional<Entity> above(Entity entity) {
        return entity.parent().flatMap(catalog.store()::find);
    }

    private static boolean hasStatus(EntityKind kind) {
        return kind != EntityKind.USER && kind != EntityKind.TEAM && kind != EntityKind.INGESTION_PIPELINE;
    }

    private static void mask(JsonNode config) {
        for (String secret : SECRETS) {
            if (config.has(secret)) {
                ((ObjectNode) config).set(secret, TextNode.valueOf("*********"));
            }
        }
    }
}
