package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Creates and changes entities: the one place that stores what a request wants. */
final class Writer {

    /** Changes by one user within this time become one version, for PATCH only. */
    private static final long SESSION_MILLIS = 10 * 60 * 1000L;

    private final Catalog catalog;
    private final PutSemantics semantics;
    private final Deletion deletion;

    Writer(Catalog catalog) {
        this.catalog = catalog;
        this.semantics = new PutSemantics(catalog);
        this.deletion = new Deletion(catalog);
    }

    /**
     * What a write came to.
     *
     * @param entity as the answer shows it; what is stored may differ, see {@link FieldRule#AS_SENT}
     * @param incremental the difference of this write; empty for a creation
     * @param relations the lists as they were sent
     */
    record Outcome(
            Entity entity,
            boolean created,
            Optional<ObjectNode> incremental,
            Map<Links.Relation, List<UUID>> relations) {}

    /** Creates the entity, or changes the one of that name, which a soft-deleted one survives too. */
    Outcome put(Draft draft, Writing writing) {
        return catalog.store()
                .find(draft.kind(), draft.fqn())
                .map(stored -> update(stored, draft, writing))
                .orElseGet(() -> create(draft, writing));
    }

    /** @throws Problem 409 when the name, or a user's e-mail, is taken */
    Outcome create(Draft draft, Writing writing) {
        if (catalog.store().find(draft.kind(), draft.fqn()).isPresent() || emailTaken(draft)) {
            throw Problem.exists();
        }
        if (writing.bulk() && draft.kind() == EntityKind.DATA_MODEL) {
            Unapplied.mark((ArrayNode) draft.fields().path("columns"));
        }
        Audit audit =
                new Audit(1, writing.stamp().millis(), writing.stamp().user(), false, Optional.empty(), Json.object());
        UUID id = catalog.store().newId();
        Entity entity = new Entity(draft.kind(), id, draft.fqn(), draft.parent(), draft.fields(), audit);
        store(entity);
        link(entity, draft.relations());
        return new Outcome(entity, true, Optional.empty(), draft.relations());
    }

    /** Brings a stored entity to a draft. */
    Outcome update(Entity stored, Draft draft, Writing writing) {
        PutSemantics.Result result = semantics.merge(stored, draft, writing);
        Changes changes = result.changes();
        boolean session = writing.folded() && sameSession(stored.audit(), writing.stamp());
        boolean counts = changes.counted() || changes.touched() || session;
        if (stored.deleted()) {
            deletion.reviveChildren(stored, writing.stamp());
        }
        Audit audit = stored.audit();
        if (counts) {
            audit = session ? changes.fold(stored.audit()) : changes.apply(stored.audit());
        }
        Entity answer = stored.with(result.fields()).with(audit);
        if (counts) {
            store(answer);
        }
        link(stored, draft.relations());
        int previous = changes.counted() ? stored.audit().version() : audit.version();
        return new Outcome(answer, false, Optional.of(changes.describe(previous)), draft.relations());
    }

    private static boolean sameSession(Audit audit, Audit.Stamp stamp) {
        return audit.version() > 1
                && audit.updatedBy().equals(stamp.user())
                && stamp.millis() - audit.updatedAt() < SESSION_MILLIS;
    }

    private void store(Entity entity) {
        ObjectNode fields = entity.fields().deepCopy();
        if (fields.has("owners")) {
            fields.set("owners", Json.array().addAll(distinct((ArrayNode) fields.get("owners"))));
        }
        catalog.store().save(entity.with(fields));
    }

    private static Set<JsonNode> distinct(ArrayNode list) {
        Set<JsonNode> distinct = new LinkedHashSet<>();
        list.forEach(distinct::add);
        return distinct;
    }

    private void link(Entity entity, Map<Links.Relation, List<UUID>> relations) {
        relations.forEach((relation, ids) -> {
            List<UUID> former = catalog.links().of(entity.id(), relation);
            if (!new HashSet<>(former).equals(new HashSet<>(ids))) {
                catalog.links().replace(entity.id(), relation, ids);
            }
        });
    }

    private boolean emailTaken(Draft draft) {
        String email = draft.fields().path("email").asText();
        return draft.kind() == EntityKind.USER
                && catalog.store().all(EntityKind.USER).stream()
                        .anyMatch(user -> user.text("email").equals(email));
    }
}
