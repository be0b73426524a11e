package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Turns a create request into a {@link Draft}: finds what it names, and adds what the server adds. */
final class Drafts {

    private final Catalog catalog;
    private final Owners owners;
    private final Columns columns;

    Drafts(Catalog catalog) {
        this.catalog = catalog;
        this.owners = new Owners(catalog.store());
        this.columns = new Columns(catalog.labels());
    }

    /**
     * @param body a bound and validated create request
     * @throws Problem when it names what does not exist or breaks a rule
     */
    Draft draft(EntityKind kind, ObjectNode body) {
        Optional<Entity> parent = parent(kind, body);
        String fqn = fqn(kind, body, parent);
        ObjectNode fields = Defaults.complete(kind, body);
        Map<Links.Relation, List<UUID>> relations = relations(kind, fields);
        fields.remove(kind.parentKey());
        if (fields.has("owners")) {
            fields.set("owners", owners.resolve(fields.get("owners")));
        }
        if (fields.has("tags")) {
            fields.set("tags", catalog.labels().resolve(fields.get("tags")));
        }
        if (fields.has("columns")) {
            fields.set("columns", columns.prepare(fields.get("columns"), fqn, true));
        }
        return new Draft(kind, fqn, parent.map(Entity::id), fields, relations);
    }

    /** The state that a PATCH made of an entity's JSON. */
    Draft patched(Entity entity, ObjectNode document) {
        ObjectNode fields = Defaults.withoutEmptyLists(document.deepCopy());
        Map<Links.Relation, List<UUID>> relations = new LinkedHashMap<>();
        for (Links.Relation relation : Links.Relation.of(entity.kind())) {
            List<UUID> ids = new ArrayList<>();
            document.path(relation.key())
                    .forEach(member -> ids.add(catalog.living(
                                    relation.member(),
                                    Ids.parse(member.path("id").asText()))
                            .id()));
            relations.put(relation, ids);
        }
        if (fields.path("certification").isObject()) {
            Defaults.certification(
                    (ObjectNode) fields.get("certification"), catalog.clock().millis());
        }
        fields.set("owners", owners.resolve(document.path("owners")));
        fields.set("tags", catalog.labels().resolve(document.path("tags")));
        if (document.has("columns")) {
            fields.set("columns", columns.prepare(document.get("columns"), entity.fqn(), false));
        }
        return new Draft(entity.kind(), entity.fqn(), entity.parent(), fields, relations);
    }

    private Optional<Entity> parent(EntityKind kind, ObjectNode body) {
        if (kind.parentKey().isEmpty()) {
            return Optional.empty();
        }
        JsonNode named = body.path(kind.parentKey());
        EntityStore store = catalog.store();
        if (named.isObject()) {
            return Optional.of(
                    catalog.living(kind.parentKind(), Ids.parse(named.path("id").asText())));
        }
        String fqn = named.asText();
        return Optional.of(store.find(kind.parentKind(), fqn)
                .or(() -> store.find(kind.parentKind(), '"' + fqn + '"'))
                .orElseThrow(() -> Problem.notFound(kind.parentKind().type(), fqn)));
    }

    private static String fqn(EntityKind kind, ObjectNode body, Optional<Entity> parent) {
        String name = Names.quote(body.path("name").asText());
        return switch (kind) {
            // The server puts in the literal "model".
            case DATA_MODEL -> parent.orElseThrow().fqn() + ".model." + name;
            case TAG -> body.path("parent").asText(parent.orElseThrow().fqn()) + "." + name;
            case USER -> name.toLowerCase(Locale.ROOT);
            case DASHBOARD_SERVICE,
                    DATABASE_SERVICE,
                    DATABASE,
                    DATABASE_SCHEMA,
                    TABLE,
                    CHART,
                    DASHBOARD,
                    CLASSIFICATION,
                    TEAM,
                    INGESTION_PIPELINE ->
                parent.map(above -> above.fqn() + "." + name).orElse(name);
        };
    }

    private Map<Links.Relation, List<UUID>> relations(EntityKind kind, ObjectNode fields) {
        Map<Links.Relation, List<UUID>> relations = new LinkedHashMap<>();
        for (Links.Relation relation : Links.Relation.of(kind)) {
            List<UUID> ids = new ArrayList<>();
            for (JsonNode fqn : fields.path(relation.key())) {
                ids.add(member(relation.member(), fqn.asText()));
            }
            fields.remove(relation.key());
            relations.put(relation, ids);
        }
        return relations;
    }

    private UUID member(EntityKind kind, String fqn) {
        return catalog.store()
                .find(kind, fqn)
                .filter(entity -> !entity.deleted())
                .orElseThrow(() -> Problem.notFound(kind.type(), fqn))
                .id();
    }
}
