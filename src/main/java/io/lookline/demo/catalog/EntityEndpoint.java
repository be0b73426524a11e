package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The operations on one collection of entities. */
final class EntityEndpoint {

    private static final String NO_BODY =
            "Cannot invoke \"org.openmetadata.schema.CreateEntity.getOwners()\" because \"request\" is null";

    private final EntityKind kind;
    private final Catalog catalog;
    private final Drafts drafts;
    private final Writer writer;
    private final View view;

    EntityEndpoint(EntityKind kind, Catalog catalog) {
        this.kind = kind;
        this.catalog = catalog;
        this.drafts = new Drafts(catalog);
        this.writer = new Writer(catalog);
        this.view = new View(catalog);
    }

    void register(Routes routes, Guard guard) {
        String path = "/api/v1/" + kind.collection();
        Removal removal = new Removal(kind, catalog, view);
        Patching patching = new Patching(kind, catalog, view);
        routes.get(path, guard.guard(this::list))
                .put(path, guard.guard(this::put))
                .post(path, guard.guard(this::post))
                .get(path + "/{id}", guard.guard((request, stamp) -> get(request, stamp, byId(request))))
                .get(path + "/name/{fqn}", guard.guard((request, stamp) -> get(request, stamp, byName(request))))
                .patch(path + "/{id}", guard.guard((r, stamp) -> patching.patch(r, stamp, this::byId)))
                .patch(path + "/name/{fqn}", guard.guard((r, stamp) -> patching.patch(r, stamp, this::byName)))
                .delete(path + "/{id}", guard.guard((r, stamp) -> removal.delete(r, stamp, byId(r))))
                .delete(path + "/name/{fqn}", guard.guard((r, stamp) -> removal.delete(r, stamp, byName(r))))
                .delete(path + "/async/{id}", guard.guard((r, stamp) -> removal.deleteLater(r, stamp, byId(r))))
                .put(path + "/restore", guard.guard(removal::restore));
        if (kind.hasBulk()) {
            routes.put(path + "/bulk", guard.guard(new BulkEndpoint(kind, drafts, writer)::put));
        }
    }

    private Response list(Request request, Audit.Stamp stamp) {
        Set<String> fields = Fields.of(kind, request);
        View.Showing showing = View.Showing.of(fields, stamp.bot()).withDeletedMembers(true);
        Function<Entity, ObjectNode> show = entity -> view.render(entity, showing);
        return Response.json(200, new Listing(catalog).page(kind, request, show));
    }

    private Response get(Request request, Audit.Stamp stamp, Optional<Entity> found) {
        Set<String> fields = Fields.of(kind, request);
        Include include = Include.of(request);
        Entity entity = found.filter(include::admits).orElseThrow(() -> missing(kind, request));
        View.Showing showing = View.Showing.of(fields, stamp.bot()).withDeletedMembers(include == Include.ALL);
        return Response.json(200, view.render(entity, showing)).with("ETag", entity.etag());
    }

    private Response put(Request request, Audit.Stamp stamp) {
        ObjectNode body = Bodies.read(kind.shape(), request, NO_BODY);
        if (kind.isService()) {
            requireConnection(body);
        }
        Writer.Outcome outcome = writer.put(drafts.draft(kind, body), Writing.put(stamp));
        return answer(outcome, stamp, !body.path("tags").isEmpty());
    }

    private Response post(Request request, Audit.Stamp stamp) {
        ObjectNode body = Bodies.read(kind.shape(), request, NO_BODY);
        Writer.Outcome outcome = writer.create(drafts.draft(kind, body), Writing.put(stamp));
        return answer(outcome, stamp, !body.path("tags").isEmpty());
    }

    private Response answer(Writer.Outcome outcome, Audit.Stamp stamp, boolean tags) {
        Entity entity = outcome.entity();
        Set<String> fields = outcome.created() ? Fields.created(kind) : Fields.updated(kind);
        if (tags) {
            fields.add("tags");
        }
        if (!entity.fields().path("owners").isEmpty()) {
            fields.add("owners");
        }
        View.Showing showing = View.Showing.of(fields, stamp.bot()).withRelations(outcome.relations());
        ObjectNode json = view.render(entity, showing);
        if (entity.fields().path("columns").isArray()) {
            json.set("columns", Unapplied.shown((ArrayNode) entity.fields().get("columns"), false));
        }
        outcome.incremental().ifPresent(change -> json.set("incrementalChangeDescription", change));
        return Response.json(outcome.created() ? 201 : 200, json);
    }

    /** A new service may come without a connection; over an existing one the server trips. */
    private void requireConnection(ObjectNode body) {
        JsonNode connection = body.path("connection");
        if (connection.isMissingNode()
                && catalog.store()
                        .find(kind, Names.quote(body.path("name").asText()))
                        .isPresent()) {
            throw Problem.badRequest("Cannot invoke \"org.openmetadata.schema.ServiceConnectionEntityInterface"
                    + ".getConfig()\" because the return value of"
                    + " \"org.openmetadata.schema.ServiceEntityInterface.getConnection()\" is null");
        }
    }

    private Optional<Entity> byId(Request request) {
        return catalog.store().find(kind, Ids.parse(request.parameter("id")));
    }

    private Optional<Entity> byName(Request request) {
        String fqn = request.parameter("fqn");
        return catalog.store()
                .find(kind, fqn)
                .or(() -> kind == EntityKind.USER ? catalog.store().find(kind, Names.quote(fqn)) : Optional.empty());
    }

    /** The 404 that names what the path named. */
    static Problem missing(EntityKind kind, Request request) {
        String fqn = request.parameters().get("fqn");
        if (fqn == null) {
            return Problem.notFound(kind.type(), request.parameter("id"));
        }
        return Problem.notFound(kind.type(), kind == EntityKind.USER ? Names.quote(fqn) : fqn);
    }
}
