package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writing, reading and deleting lineage edges. */
final class LineageEndpoint {

    private static final String PATH = "/api/v1/lineage";
    private static final String ENDS = PATH + "/{fromType}/{fromId}/{toType}/{toId}";

    private final Catalog catalog;
    private final LineageWriter writer;
    private final LineageGraph graph;

    LineageEndpoint(Catalog catalog) {
        this.catalog = catalog;
        this.writer = new LineageWriter(catalog);
        this.graph = new LineageGraph(catalog);
    }

    void register(Routes routes, Guard guard) {
        ServicePairs pairs = new ServicePairs(catalog);
        routes.put(PATH, pairs.around(guard.guard(writer::put)))
                .get(PATH + "/getLineageEdge/{from}/{to}", guard.guard(this::edge))
                .get(PATH + "/{type}/{id}", guard.guard((r, stamp) -> graph.around(r, byId(r))))
                .get(PATH + "/{type}/name/{fqn}", guard.guard((r, stamp) -> graph.around(r, byName(r, "type", "fqn"))))
                .patch(ENDS, guard.guard(this::patch))
                .delete(ENDS, pairs.around(guard.guard(this::delete)))
                .delete(
                        PATH + "/{fromType}/name/{fromFqn}/{toType}/name/{toFqn}",
                        guard.guard(
                                (r, stamp) -> remove(byName(r, "fromType", "fromFqn"), byName(r, "toType", "toFqn"))))
                .delete(PATH + "/{toType}/{toId}/type/{source}", guard.guard(this::deleteBySource));
    }

    private Response edge(Request request, Audit.Stamp stamp) {
        UUID from = Ids.parse(request.parameter("from"));
        UUID to = Ids.parse(request.parameter("to"));
        // The two blanks before the second id are the server's.
        LineageStore.Edge edge = catalog.lineage()
                .find(from, to)
                .orElseThrow(() -> Problem.of(404, "Lineage edge not found between " + from + " and  " + to));
        return Response.json(200, Json.object().set("edge", edge.details()));
    }

    private Response patch(Request request, Audit.Stamp stamp) {
        LineageStore.Edge edge = between(end(request, "from"), end(request, "to"));
        ObjectNode details = JsonPatch.apply(edge.details(), request.json());
        details.put("updatedAt", stamp.millis()).put("updatedBy", stamp.user());
        catalog.lineage().put(new LineageStore.Edge(edge.from(), edge.to(), details));
        return Response.json(200, details);
    }

    private Response delete(Request request, Audit.Stamp stamp) {
        return remove(end(request, "from"), end(request, "to"));
    }

    private Response remove(Entity from, Entity to) {
        writer.remove(between(from, to));
        return Response.empty(200);
    }

    /** Removes the incoming edges of one source; others, such as a person's Manual ones, stay. */
    private Response deleteBySource(Request request, Audit.Stamp stamp) {
        List<LineageStore.Edge> edges = catalog.lineage().to(end(request, "to").id());
        edges.stream()
                .filter(edge -> edge.source().equals(request.parameter("source")))
                .forEach(writer::remove);
        return Response.empty(200);
    }

    private LineageStore.Edge between(Entity from, Entity to) {
        return catalog.lineage().find(from.id(), to.id()).orElseThrow(() -> Problem.of(404, "Lineage edge not found"));
    }

    private Entity end(Request request, String side) {
        EntityKind kind = kind(request.parameter(side + "Type"));
        UUID id = Ids.parse(request.parameter(side + "Id"));
        return catalog.store().find(kind, id).orElseThrow(() -> Problem.notFound(kind.type(), id));
    }

    private Entity byId(Request request) {
        return catalog.living(kind(request.parameter("type")), Ids.parse(request.parameter("id")));
    }

    private Entity byName(Request request, String type, String name) {
        EntityKind kind = kind(request.parameter(type));
        Optional<Entity> found = catalog.store().find(kind, request.parameter(name));
        return found.filter(entity -> !entity.deleted())
                .orElseThrow(() -> Problem.notFound(kind.type(), request.parameter(name)));
    }

    static EntityKind kind(String type) {
        return EntityKind.ofType(type)
                .orElseThrow(() -> Problem.of(
                        404, "Entity repository for " + type + " not found. Is the ENTITY_TYPE_MAP initialized?"));
    }

    static EntityKind kind(JsonNode reference) {
        return kind(reference.path("type").asText());
    }
}
