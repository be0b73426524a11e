package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.Optional;
import java.util.UUID;

/** {@code DELETE} and {@code PUT …/restore} of one collection. */
final class Removal {

    private final EntityKind kind;
    private final Catalog catalog;
    private final View view;
    private final Deletion deletion;

    Removal(EntityKind kind, Catalog catalog, View view) {
        this.kind = kind;
        this.catalog = catalog;
        this.view = view;
        this.deletion = new Deletion(catalog);
    }

    Response delete(Request request, Audit.Stamp stamp, Optional<Entity> found) {
        Entity entity = found.orElseThrow(() -> EntityEndpoint.missing(kind, request));
        boolean recursive = flag(request, "recursive");
        // The links of an entity that is removed are gone afterwards, so its answer is made before.
        ObjectNode before = show(entity, stamp);
        if (flag(request, "hardDelete")) {
            deletion.hard(entity, recursive);
            return Response.json(200, before);
        }
        return Response.json(200, show(deletion.soft(entity, recursive, stamp), stamp));
    }

    Response deleteLater(Request request, Audit.Stamp stamp, Optional<Entity> found) {
        Entity entity = found.orElseThrow(() -> EntityEndpoint.missing(kind, request));
        delete(request, stamp, found);
        return Response.json(
                202,
                Json.object()
                        .put("jobId", catalog.store().newId().toString())
                        .put("message", "Delete operation initiated for " + entity.name())
                        .put("entityName", entity.name())
                        .put("hardDelete", flag(request, "hardDelete"))
                        .put("recursive", flag(request, "recursive")));
    }

    Response restore(Request request, Audit.Stamp stamp) {
        UUID id = Ids.parse(request.json().path("id").asText());
        Entity entity = catalog.store().find(kind, id).orElseThrow(() -> Problem.notFound(kind.type(), id));
        Entity restored = deletion.restore(entity, stamp);
        ObjectNode json = show(restored, stamp);
        restored.audit().change().ifPresent(change -> json.set("incrementalChangeDescription", change));
        return Response.json(200, json);
    }

    private ObjectNode show(Entity entity, Audit.Stamp stamp) {
        View.Showing showing = View.Showing.of(Fields.full(kind), stamp.bot());
        ObjectNode json = view.render(entity, showing.withDeletedMembers(true).withoutHref());
        entity.audit().change().ifPresent(change -> json.set("incrementalChangeDescription", change));
        return json;
    }

    private static boolean flag(Request request, String name) {
        return request.query(name).filter("true"::equals).isPresent();
    }
}
