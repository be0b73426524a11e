package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The documents of the search indexes, made from the entities when they are asked for. */
final class SearchIndex {

    private static final Map<EntityKind, String> NAMES = Map.of(
            EntityKind.TABLE, "table_search_index",
            EntityKind.CHART, "chart_search_index",
            EntityKind.DASHBOARD, "dashboard_search_index",
            EntityKind.DATA_MODEL, "dashboard_data_model_search_index",
            EntityKind.USER, "user_search_index",
            EntityKind.TEAM, "team_search_index",
            EntityKind.TAG, "tag_search_index",
            EntityKind.DATABASE, "database_search_index",
            EntityKind.DATABASE_SCHEMA, "database_schema_search_index");

    private static final Map<String, List<EntityKind>> ALIASES = Map.of(
            "dataAsset",
            List.of(EntityKind.TABLE, EntityKind.CHART, EntityKind.DASHBOARD, EntityKind.DATA_MODEL),
            "dashboard",
            List.of(EntityKind.DASHBOARD, EntityKind.CHART));

    private final Catalog catalog;
    private final View view;

    SearchIndex(Catalog catalog) {
        this.catalog = catalog;
        this.view = new View(catalog);
    }

    /** A document of an index. */
    record Document(String index, ObjectNode source) {

        /** The value of a top-level field, {@code .keyword} cut off. */
        JsonNode node(String field) {
            return source.path(field.replace(".keyword", ""));
        }

        String value(String field) {
            return node(field).asText();
        }

        /** @param included the fields wanted; all when empty */
        ObjectNode hit(List<String> included) {
            ObjectNode shown = included.isEmpty() ? source : source.deepCopy().retain(included);
            ObjectNode hit = Json.object()
                    .put("_id", source.path("id").asText())
                    .put("_index", index)
                    .put("_score", 1.0);
            hit.set("_source", shown);
            return hit;
        }
    }

    /** @throws Problem 500 for an index that does not exist */
    Stream<Document> documents(String index) {
        List<EntityKind> kinds = ALIASES.getOrDefault(index, named(index));
        if (kinds.isEmpty()) {
            throw Problem.of(500, "Failed to find index " + index);
        }
        return kinds.stream()
                .flatMap(kind -> catalog.store().all(kind).stream())
                .map(entity -> new Document(NAMES.get(entity.kind()), document(entity)));
    }

    /** Numbers by value, texts by their letters. */
    static int compare(String one, String other) {
        boolean numbers = one.matches("\\d+") && other.matches("\\d+");
        return numbers ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareTo(other);
    }

    private static List<EntityKind> named(String index) {
        return NAMES.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(index) || entry.getKey().type().equals(index))
                .map(Map.Entry::getKey)
                .toList();
    }

    private ObjectNode document(Entity entity) {
        Set<String> fields = Set.of("owners", "tags", "domains", "dashboards", "followers");
        View.Showing showing = View.Showing.of(fields, true).withDeletedMembers(true);
        ObjectNode document = view.render(entity, showing.withoutHref());
        document.put("entityType", entity.kind().type());
        if (document.path("displayName").asText().isEmpty()) {
            document.put("displayName", entity.name());
        }
        ArrayNode upstream = document.putArray("upstreamLineage");
        catalog.lineage().to(entity.id()).forEach(edge -> catalog.store()
                .find(edge.from())
                .ifPresent(from -> upstream.add(lineage(edge, from, entity))));
        return document;
    }

    /** An edge as the index holds it: the pairs under {@code columns}, the start by name. */
    private static ObjectNode lineage(LineageStore.Edge edge, Entity from, Entity to) {
        ObjectNode shown = edge.details().deepCopy();
        shown.set("columns", shown.remove("columnsLineage"));
        shown.putObject("fromEntity")
                .put("id", from.id().toString())
                .put("fullyQualifiedName", from.fqn())
                .put("type", from.kind().type());
        shown.put("docId", from.fqn() + "--->" + to.fqn());
        return shown.put("docUniqueId", from.id() + "--->" + to.id());
    }
}
