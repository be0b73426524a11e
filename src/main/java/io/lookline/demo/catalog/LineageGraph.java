package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.LinkedHashSet;
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
        Set<UUID> nodes = new LinkedHashSet<>();
        ArrayNode above = walk(start.id(), upstream, true, nodes);
        ArrayNode below = walk(start.id(), downstream, false, nodes);
        nodes.remove(start.id());
        ArrayNode shown = answer.putArray("nodes");
        nodes.forEach(id -> catalog.store().find(id).ifPresent(node -> shown.add(References.to(node, true))));
        answer.set("upstreamEdges", above);
        answer.set("downstreamEdges", below);
        return Response.json(200, answer);
    }

    private ArrayNode walk(UUID start, int depth, boolean up, Set<UUID> nodes) {
        Set<LineageStore.Edge> edges = new LinkedHashSet<>();
        Set<UUID> frontier = Set.of(start);
        for (int step = 0; step < depth; step++) {
            Set<UUID> next = new LinkedHashSet<>();
            for (UUID id : frontier) {
                for (LineageStore.Edge edge :
                        up ? catalog.lineage().to(id) : catalog.lineage().from(id)) {
                    if (edges.add(edge)) {
                        next.add(up ? edge.from() : edge.to());
                    }
                }
            }
            nodes.addAll(next);
            frontier = next;
        }
        ArrayNode shown = Json.array();
        edges.forEach(edge -> shown.addObject()
                .put("fromEntity", edge.from().toString())
                .put("toEntity", edge.to().toString())
                .set("lineageDetails", edge.details()));
        return shown;
    }

    private static int depth(Request request, String name) {
        int depth = Integer.parseInt(request.query(name).orElse("1"));
        if (depth > DEEPEST) {
            throw Problem.badRequest("[query param " + name + " must be less than or equal to " + DEEPEST + "]");
        }
        return depth;
    }
}
