package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Search over the entities' documents; what was written is found at once. */
final class SearchEndpoint {

    private static final int WINDOW = 10_000;

    private final SearchIndex index;

    SearchEndpoint(Catalog catalog) {
        this.index = new SearchIndex(catalog);
    }

    void register(Routes routes, Guard guard) {
        routes.get("/api/v1/search/query", guard.guard(this::query))
                .get("/api/v1/search/fieldQuery", guard.guard(this::fieldQuery));
    }

    private Response query(Request request, Audit.Stamp stamp) {
        SearchQuery query = SearchQuery.parse(request.query("q").orElse("*"));
        ObjectNode answer = search(request, query, request.query("sort_field").orElse(""));
        answer.putObject("aggregations");
        return Response.json(200, answer);
    }

    private Response fieldQuery(Request request, Audit.Stamp stamp) {
        String field = request.query("fieldName").orElse("");
        String value = request.query("fieldValue").orElse("");
        return Response.json(200, search(request, SearchQuery.field(field, value), "none"));
    }

    private ObjectNode search(Request request, SearchQuery query, String sortField) {
        int from = number(request, "from", 0);
        int size = number(request, "size", 10);
        if (from + size > WINDOW) {
            throw Problem.of(
                    500,
                    "Search failed due to Result window is too large, from + size must be less than or" + " equal to: ["
                            + WINDOW + "] but was [" + (from + size) + "]");
        }
        boolean sorted = !sortField.isEmpty() && !sortField.equals("none");
        List<SearchIndex.Document> found =
                documents(request, query, sortField, sorted).toList();
        Predicate<SearchIndex.Document> following = request.query("search_after")
                .<Predicate<SearchIndex.Document>>map(
                        after -> document -> SearchIndex.compare(document.value(sortField), after) > 0)
                .orElse(document -> true);
        ArrayNode hits = Json.array();
        found.stream().filter(following).skip(from).limit(size).forEach(document -> {
            ObjectNode hit = document.hit(request.query().getOrDefault("include_source_fields", List.of()));
            if (sorted) {
                hit.remove("_score");
                hit.putArray("sort").add(document.node(sortField));
            } else if (sortField.isEmpty()) {
                hit.putArray("sort").add(1.0).add(document.value("name"));
            }
            hits.add(hit);
        });
        return answer(hits, found.size());
    }

    private Stream<SearchIndex.Document> documents(
            Request request, SearchQuery query, String sortField, boolean sorted) {
        Stream<SearchIndex.Document> found = index.documents(
                        request.query("index").orElse("dataAsset"))
                .filter(document -> query.matches(document.source()))
                .filter(document -> request.query("deleted")
                        .map(deleted -> deleted.equals(document.value("deleted")))
                        .orElse(true));
        Comparator<SearchIndex.Document> order =
                Comparator.comparing(document -> document.value(sorted ? sortField : "name"), SearchIndex::compare);
        boolean descending = request.query("sort_order").filter("desc"::equals).isPresent();
        return found.sorted(sorted && descending ? order.reversed() : order);
    }

    private static ObjectNode answer(ArrayNode hits, int total) {
        ObjectNode answer = Json.object().put("took", 1).put("timed_out", false);
        answer.putObject("_shards")
                .put("failed", 0)
                .put("skipped", 0)
                .put("successful", 1)
                .put("total", 1);
        ObjectNode outer = answer.putObject("hits");
        outer.set("hits", hits);
        outer.put("max_score", 1.0);
        outer.putObject("total").put("relation", "eq").put("value", total);
        return answer;
    }

    private static int number(Request request, String name, int fallback) {
        JsonNode number = request.query(name).map(Json::read).orElse(Json.object());
        return number.asInt(fallback);
    }
}
