package io.lookline.openmetadata;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.CurrentState.StoredEdge;
import io.lookline.catalog.Edge;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The edges that lead to one data model and those that leave it, from the answer about its neighbourhood. */
final class StoredEdges {
    private StoredEdges() {}

    /** Edges to things that this program has no kind for are left out. */
    static Map<Edge.Key, StoredEdge> of(String fqn, String id, Entities.Lineage lineage) {
        Map<String, AssetRef> nodes = nodes(lineage);
        nodes.put(id, new AssetRef(AssetKind.DATA_MODEL, fqn));
        Map<Edge.Key, StoredEdge> edges = new LinkedHashMap<>();
        Stream.of(lineage.upstreamEdges(), lineage.downstreamEdges())
                .flatMap(each -> Entities.orEmpty(each).stream())
                .filter(edge -> id.equals(edge.fromEntity()) || id.equals(edge.toEntity()))
                .filter(edge -> nodes.containsKey(edge.fromEntity()) && nodes.containsKey(edge.toEntity()))
                .forEach(edge -> {
                    Edge.Key key = new Edge.Key(nodes.get(edge.fromEntity()), nodes.get(edge.toEntity()));
                    edges.put(key, stored(key, edge.lineageDetails()));
                });
        return edges;
    }

    private static StoredEdge stored(Edge.Key key, Entities.LineageDetails details) {
        if (details == null) {
            return new StoredEdge(new Edge(key, List.of()), false);
        }
        List<Edge.ColumnPair> pairs = Entities.orEmpty(details.columnsLineage()).stream()
                .flatMap(column -> Entities.orEmpty(column.fromColumns()).stream()
                        .map(source -> new Edge.ColumnPair(source, column.toColumn())))
                .toList();
        return new StoredEdge(new Edge(key, pairs), RequestBodies.LINEAGE_SOURCE.equals(details.source()));
    }

    private static Map<String, AssetRef> nodes(Entities.Lineage lineage) {
        Map<String, AssetRef> nodes = new HashMap<>();
        for (Entities.Reference node : Entities.orEmpty(lineage.nodes())) {
            kind(node.type()).ifPresent(kind -> nodes.put(node.id(), new AssetRef(kind, node.fullyQualifiedName())));
        }
        return nodes;
    }

    private static Optional<AssetKind> kind(String entityType) {
        return Arrays.stream(AssetKind.values())
                .filter(kind -> kind.entityType().equals(entityType))
                .findFirst();
    }
}
