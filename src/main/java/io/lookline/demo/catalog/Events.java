package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.Optional;
import java.util.Set;

/** Change events, with which the server answers writes beside an entity: usage and run status. */
final class Events {

    private final Catalog catalog;
    private final View view;

    Events(Catalog catalog) {
        this.catalog = catalog;
        this.view = new View(catalog);
    }

    ObjectNode usage(Entity entity, ObjectNode before, ObjectNode after, Audit.Stamp stamp) {
        ObjectNode update = Json.object().put("name", "usageSummary");
        Set<String> fields = Set.of();
        // A chart's event leaves the counts out.
        if (entity.kind() != EntityKind.CHART) {
            update.set("oldValue", before);
            update.set("newValue", after);
            fields = Set.of("usageSummary");
        }
        return event(entity, update, fields, stamp);
    }

    ObjectNode status(Entity pipeline, Optional<ObjectNode> before, ObjectNode after, Audit.Stamp stamp) {
        ObjectNode update = Json.object().put("name", "pipelineStatus");
        before.ifPresent(status -> update.set("oldValue", status));
        update.set("newValue", after);
        ObjectNode event = event(pipeline, update, Set.of("pipelineStatuses"), stamp);
        ObjectNode shown = (ObjectNode) event.get("entity");
        shown.put("href", References.href(pipeline));
        shown.set("changeDescription", event.get("changeDescription"));
        return event;
    }

    private ObjectNode event(Entity entity, ObjectNode update, Set<String> fields, Audit.Stamp stamp) {
        double version = entity.audit().number();
        ObjectNode event = Json.object()
                .put("id", catalog.store().newId().toString())
                .put("eventType", "entityUpdated")
                .put("entityType", entity.kind().type())
                .put("entityId", entity.id().toString())
                .put("entityFullyQualifiedName", entity.fqn())
                .put("previousVersion", version)
                .put("currentVersion", version)
                .put("userName", stamp.user())
                .put("timestamp", stamp.millis());
        ObjectNode change = event.putObject("changeDescription");
        change.putArray("fieldsAdded");
        change.putArray("fieldsUpdated").add(update);
        change.putArray("fieldsDeleted");
        change.put("previousVersion", version);
        ObjectNode shown =
                view.render(entity, View.Showing.of(fields, stamp.bot()).withoutHref());
        ((ObjectNode) shown.path(entity.kind().parentKey())).remove("href");
        entity.audit().change().ifPresent(last -> shown.set("incrementalChangeDescription", last));
        event.set("entity", shown);
        return event;
    }
}
