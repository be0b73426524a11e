package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.MalformedJson;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes parallel writes of edges between the same two services fail as on the real server: every such write updates
 * one document of the services in the search index, and the later one meets a version conflict. It answers 500 although
 * its edge is stored.
 */
final class ServicePairs {

    /** How long the search index is busy with a write. */
    private static final Duration BUSY = Duration.ofMillis(2);

    private final Catalog catalog;
    private final Map<String, Integer> busy = new ConcurrentHashMap<>();

    ServicePairs(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Wraps the handler of a write whose ends stand in the body or in the path. */
    Handler around(Handler write) {
        return request ->
                pair(request).map(pair -> exclusive(pair, write, request)).orElseGet(() -> write.handle(request));
    }

    private Response exclusive(String pair, Handler write, Request request) {
        boolean alone = busy.merge(pair, 1, Integer::sum) == 1;
        try {
            Response answer = write.handle(request);
            Thread.sleep(BUSY);
            return alone || answer.status() != 200 ? answer : conflict();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return conflict();
        } finally {
            busy.merge(pair, -1, Integer::sum);
        }
    }

    private static Response conflict() {
        return Problem.unhandled("method [POST], URI [/dashboard_service_search_index/_update_by_query?refresh=true],"
                        + " status line [HTTP/1.1 409 Conflict]\n{\"version_conflicts\":1,\"failures\":[{\"cause\":"
                        + "{\"type\":\"version_conflict_engine_exception\"}}]}")
                .response();
    }

    private Optional<String> pair(Request request) {
        synchronized (catalog) {
            JsonNode edge = body(request).path("edge");
            Optional<UUID> from = service(request.parameters()
                    .getOrDefault("fromId", edge.at("/fromEntity/id").asText()));
            Optional<UUID> to = service(request.parameters()
                    .getOrDefault("toId", edge.at("/toEntity/id").asText()));
            return from.flatMap(one -> to.filter(other -> !other.equals(one)).map(other -> one + " " + other));
        }
    }

    private Optional<UUID> service(String id) {
        try {
            return catalog.store().find(UUID.fromString(id)).map(catalog::root).map(Entity::id);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static JsonNode body(Request request) {
        try {
            return request.json();
        } catch (MalformedJson answeredLater) {
            return Json.object();
        }
    }
}
