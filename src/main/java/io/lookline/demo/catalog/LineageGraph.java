package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The neighbourhood of an entity, up to three steps each way. */
final class LineageGraph {

    private static final int DEEPEST = 3;

    private final Catalog catalog;

    LineageGraph(Catalog catalog) {
        this.catalog = catalog;
    }

    Response around(Request request, Entity start) {
        int upstream = depth(request, "upstreamDepth");
        int downstream = depth(request, "downstreamDepth");
        ObjectNode answer = Json.object();
        answer.set("entity", References.to(start, true));
        Walk above = new Walk(true);
        above.from(start.id(), upstream);
        Walk below = new Walk(false);
        below.from(start.id(), downstream);
        answer.set("nodes", nodes(start.id(), above, below));
        answer.set("upstreamEdges", above.edges);
        answer.set("downstreamEdges", below.edges);
        return Response.json(200, answer);
    }

    private ArrayNode nodes(UUID start, Walk above, Walk below) {
        Set<UUID> ids = new LinkedHashSet<>(above.met);
        ids.addAll(below.met);
        ids.remove(start);
        ArrayNode nodes = Json.array();
        ids.forEach(id -> catalog.store().find(id).ifPresent(node -> nodes.add(References.to(node, true))));
        return nodes;
    }

    /** One direction, depth first as the server goes: an edge that is reached on two ways is listed twice. */
    private final class Walk {

        private final boolean up;
        private final Set<UUID> met = new LinkedHashSet<>();
        private final ArrayNode edges = Json.array();

        Walk(boolean up) {
            this.up = up;
        }

        void from(UUID id, int depth) {
            if (depth == 0) {
                return;
            }
            List<LineageStore.Edge> next =
                    up ? catalog.lineage().to(id) : catalog.lineage().from(id);
            next.forEach(edge -> {
                met.add(end(edge));
                edges.addObject()
                        .put("fromEntity", edge.from().toString())
                        .put("toEntity", edge.to().toString())
                        .set("lineageDetails", edge.details());
            });
            next.forEach(edge -> from(end(edge), depth - 1));
        }

        private UUID end(LineageStore.Edge edge) {
            return up ? edge.from() : edge.to();
        }
    }

    private static int depth(Request request, String name) {
        int depth = Integer.parseInt(request.query(name).orElse("1"));
        if (depth > DEEPEST) {
            throw Problem.badRequest("[query param " + name + " must be less than or equal to " + DEEPEST + "]");
        }
        return depth;
    }
}
