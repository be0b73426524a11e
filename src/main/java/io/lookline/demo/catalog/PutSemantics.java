package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Compares what a write wants with what is stored, field by field, and makes the entity that results. */
final class PutSemantics {

    private final Catalog catalog;

    PutSemantics(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param fields the entity's fields as the answer shows them; stored only when the changes count
     * @param changes what differs
     */
    record Result(ObjectNode fields, Changes changes) {}

    Result merge(Entity stored, Draft draft, Writing writing) {
        Changes changes = new Changes(stored.audit().summary(), writing.stamp());
        ObjectNode merged = stored.fields().deepCopy();
        FieldRule.of(stored.kind()).forEach((field, rule) -> {
            JsonNode value = value(new Case(field, stored, draft, writing, changes), rule);
            if (value == null) {
                merged.remove(field);
            } else {
                merged.set(field, value);
            }
        });
        draft.relations().forEach((relation, ids) -> noteRelation(stored, relation, ids, changes));
        if (stored.deleted()) {
            changes.note("deleted", BooleanNode.TRUE, BooleanNode.FALSE);
        }
        return new Result(merged, changes);
    }

    /** One field of one write. */
    private record Case(String field, Entity entity, Draft draft, Writing writing, Changes changes) {

        JsonNode stored() {
            return entity.fields().get(field);
        }

        JsonNode sent() {
            return draft.fields().get(field);
        }

        ArrayNode storedList() {
            return stored() == null ? Json.array() : (ArrayNode) stored();
        }

        ArrayNode sentList() {
            return sent() == null ? Json.array() : (ArrayNode) sent();
        }

        boolean storedIsEmpty() {
            return empty(stored());
        }

        static boolean empty(JsonNode value) {
            return value == null || (value.isTextual() ? value.asText().isEmpty() : value.isEmpty());
        }
    }

    private JsonNode value(Case one, FieldRule rule) {
        return switch (rule) {
            case REPLACED -> replaced(one);
            case FILLED -> one.writing().replaces(one.field()) ? replaced(one) : filled(one);
            case KEPT -> one.writing().patch() ? replaced(one) : filled(one);
            case AS_SENT -> one.sent();
            case HASH -> hash(one);
            case OWNERS -> owners(one);
            case TAGS -> tags(one);
            case COLUMNS -> columns(one);
            case CONNECTION -> connection(one);
        };
    }

    private static JsonNode replaced(Case one) {
        if (!Objects.equals(one.stored(), one.sent())) {
            one.changes().note(one.field(), one.stored(), one.sent());
        }
        return one.sent();
    }

    private static JsonNode filled(Case one) {
        return one.storedIsEmpty() && !Case.empty(one.sent()) ? replaced(one) : one.stored();
    }

    private static JsonNode hash(Case one) {
        if (!Objects.equals(one.stored(), one.sent())) {
            one.changes().touch();
        }
        return one.sent();
    }

    private JsonNode owners(Case one) {
        if (one.sentList().isEmpty() && !one.writing().patch()) {
            return one.stored();
        }
        Set<String> former = Owners.ids(one.storedList());
        Set<String> latter = Owners.ids(one.sentList());
        noteOwners(one, one.storedList(), latter, true);
        noteOwners(one, one.sentList(), former, false);
        return one.sent();
    }

    private void noteOwners(Case one, ArrayNode owners, Set<String> others, boolean gone) {
        ArrayNode rest = Json.array();
        owners.forEach(owner -> {
            if (!others.contains(owner.path("id").asText())) {
                rest.add(owner);
            }
        });
        if (!rest.isEmpty()) {
            ArrayNode shown = catalog.references().owners(rest, true);
            one.changes().note("owners", gone ? shown : null, gone ? null : shown);
        }
    }

    private JsonNode tags(Case one) {
        ArrayNode former = one.storedList();
        Audit.Stamp stamp = one.writing().stamp();
        ArrayNode latter = one.writing().patch()
                ? new TagMerge(catalog.labels(), stamp).replace(former, one.sentList())
                : catalog.labels().merge(former, one.sentList(), stamp);
        TagMerge.note(one.changes(), one.field(), former, latter);
        return latter;
    }

    private JsonNode columns(Case one) {
        return new ColumnMerge(catalog.labels(), one.writing(), one.changes())
                .merge(one.storedList(), one.sentList(), "columns");
    }

    private static JsonNode connection(Case one) {
        if (!Objects.equals(one.stored(), one.sent())) {
            one.changes()
                    .note(
                            "connection",
                            TextNode.valueOf("\"old-encrypted-value\""),
                            TextNode.valueOf("\"new-encrypted-value\""));
        }
        return one.sent();
    }

    /** Order does not count, and a soft-deleted chart that is no longer named is dropped without a word. */
    private void noteRelation(Entity stored, Links.Relation relation, List<UUID> sent, Changes changes) {
        List<UUID> former = catalog.links().of(stored.id(), relation).stream()
                .filter(id -> relation != Links.Relation.CHARTS || catalog.alive(id) || stored.deleted())
                .toList();
        if (new HashSet<>(former).equals(new HashSet<>(sent)) || revived(stored, former, sent)) {
            return;
        }
        List<UUID> gone = former.stream().filter(id -> !sent.contains(id)).toList();
        List<UUID> come = sent.stream().filter(id -> !former.contains(id)).toList();
        for (Map.Entry<List<UUID>, Boolean> side : List.of(Map.entry(gone, true), Map.entry(come, false))) {
            if (!side.getKey().isEmpty()) {
                JsonNode shown = catalog.references().members(relation, side.getKey(), false);
                changes.note(relation.key(), side.getValue() ? shown : null, side.getValue() ? null : shown);
            }
        }
    }

    /** A dashboard that comes back brings its charts back before lists are compared. */
    private static boolean revived(Entity stored, List<UUID> former, List<UUID> sent) {
        return stored.deleted() && stored.kind() == EntityKind.DASHBOARD && former.containsAll(sent);
    }
}
