package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lineage edges between entities, each with its details, findable from both ends. */
final class LineageStore {

    private final Map<UUID, Map<UUID, Edge>> outgoing = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, Edge>> incoming = new LinkedHashMap<>();

    /** An edge; the details are never changed in place. */
    record Edge(UUID from, UUID to, ObjectNode details) {

        String source() {
            return details.path("source").asText();
        }
    }

    void put(Edge edge) {
        outgoing.computeIfAbsent(edge.from(), id -> new LinkedHashMap<>()).put(edge.to(), edge);
        incoming.computeIfAbsent(edge.to(), id -> new LinkedHashMap<>()).put(edge.from(), edge);
    }

    Optional<Edge> find(UUID from, UUID to) {
        return Optional.ofNullable(outgoing.getOrDefault(from, Map.of()).get(to));
    }

    List<Edge> from(UUID id) {
        return List.copyOf(outgoing.getOrDefault(id, Map.of()).values());
    }

    List<Edge> to(UUID id) {
        return List.copyOf(incoming.getOrDefault(id, Map.of()).values());
    }

    void remove(Edge edge) {
        outgoing.getOrDefault(edge.from(), Map.of()).remove(edge.to());
        incoming.getOrDefault(edge.to(), Map.of()).remove(edge.from());
    }

    /** Forgets all edges of an entity. */
    void remove(UUID id) {
        from(id).forEach(this::remove);
        to(id).forEach(this::remove);
    }

    /** All edges, in the order in which their starts first appeared. */
    List<Edge> all() {
        return outgoing.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }
}
