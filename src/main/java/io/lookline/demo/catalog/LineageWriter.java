package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores and removes edges, and keeps the edge between the two services that the server derives from them. */
final class LineageWriter {

    private static final String CHILD_ASSETS = "ChildAssets";
    private static final String CHAIN = "org.openmetadata.schema.api.lineage.AddLineage[\"edge\"]"
            + "->org.openmetadata.schema.type.EntitiesEdge[\"lineageDetails\"]";
    private static final Shape DETAILS = Shape.of(
            "org.openmetadata.schema.type.LineageDetails",
            "sqlQuery columnsLineage pipeline description source createdAt createdBy updatedAt updatedBy assetEdges tempLineageTables",
            Map.of(
                    "source",
                    Shape.choice(
                            "org.openmetadata.schema.type.LineageDetails$Source",
                            "Manual ViewLineage QueryLineage PipelineLineage DashboardLineage DbtLineage SparkLineage OpenLineage ExternalTableLineage CrossDatabaseLineage ChildAssets")));

    private final Catalog catalog;
    private final LineageColumns columns;

    LineageWriter(Catalog catalog) {
        this.catalog = catalog;
        this.columns = new LineageColumns(catalog);
    }

    /** Adds the edge or replaces its details whole, also when they are equal. */
    Response put(Request request, Audit.Stamp stamp) {
        JsonNode edge = request.json().path("edge");
        ObjectNode sent = edge.path("lineageDetails").isObject()
                ? Binding.part(DETAILS, edge.path("lineageDetails"), CHAIN)
                : Json.object();
        requireIds(edge);
        Entity from = end(edge.path("fromEntity"));
        Entity to = end(edge.path("toEntity"));
        boolean isNew = catalog.lineage().find(from.id(), to.id()).isEmpty();
        catalog.lineage().put(new LineageStore.Edge(from.id(), to.id(), details(sent, from, to, stamp)));
        if (isNew) {
            count(from, to, 1, stamp);
        }
        return Response.empty(200);
    }

    void remove(LineageStore.Edge edge) {
        catalog.lineage().remove(edge);
        Optional<Entity> from = catalog.store().find(edge.from());
        Optional<Entity> to = catalog.store().find(edge.to());
        if (from.isPresent() && to.isPresent()) {
            Audit.Stamp now = new Audit.Stamp(
                    edge.details().path("updatedBy").asText(),
                    true,
                    catalog.clock().millis());
            count(from.get(), to.get(), -1, now);
        }
    }

    private ObjectNode details(ObjectNode sent, Entity from, Entity to, Audit.Stamp stamp) {
        ObjectNode details = Json.object();
        if (sent.has("sqlQuery")) {
            details.set("sqlQuery", sent.get("sqlQuery"));
        }
        details.set("columnsLineage", columns.valid(sent.path("columnsLineage"), from, to));
        if (sent.has("description")) {
            details.set("description", sent.get("description"));
        }
        details.put("source", sent.path("source").asText("Manual"));
        return written(details, stamp);
    }

    private static ObjectNode written(ObjectNode details, Audit.Stamp stamp) {
        return details.put("createdAt", stamp.millis())
                .put("createdBy", stamp.user())
                .put("updatedAt", stamp.millis())
                .put("updatedBy", stamp.user());
    }

    /** An edge between assets of two services shows as one edge between these services, with the number of them. */
    private void count(Entity from, Entity to, int step, Audit.Stamp stamp) {
        UUID source = catalog.root(from).id();
        UUID target = catalog.root(to).id();
        if (source.equals(target) || from.parent().isEmpty() || to.parent().isEmpty()) {
            return;
        }
        Optional<LineageStore.Edge> before = catalog.lineage().find(source, target);
        int assets = step
                + before.map(edge -> edge.details().path("assetEdges").asInt()).orElse(0);
        if (assets > 0) {
            ObjectNode details = Json.object();
            details.putArray("columnsLineage");
            written(details.put("source", CHILD_ASSETS), stamp).put("assetEdges", assets);
            catalog.lineage().put(new LineageStore.Edge(source, target, details));
        } else {
            before.ifPresent(catalog.lineage()::remove);
        }
    }

    private static void requireIds(JsonNode edge) {
        List<String> missing = new ArrayList<>();
        for (String end : List.of("fromEntity", "toEntity")) {
            if (!edge.path(end).has("id")) {
                missing.add("query param id must not be null");
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.badRequest("[" + String.join(", ", missing) + "]");
        }
    }

    private Entity end(JsonNode reference) {
        return catalog.living(
                LineageEndpoint.kind(reference), Ids.parse(reference.path("id").asText()));
    }
}
