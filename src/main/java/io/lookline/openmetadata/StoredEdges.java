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

/** The edges that leave one data model, from the answer about its neighbourhood. */
final class StoredEdges {
    private StoredEdges() {}

    /** Edges to things that this program has no kind for are left out. */
    static Map<Edge.Key, StoredEdge> of(String fqn, String id, Entities.Lineage lineage) {
        Map<String, AssetRef> nodes = nodes(lineage);
        AssetRef from = new AssetRef(AssetKind.DATA_MODEL, fqn);
        Map<Edge.Key, StoredEdge> edges = new LinkedHashMap<>();
        for (Entities.LineageEdge edge : Entities.orEmpty(lineage.downstreamEdges())) {
            AssetRef to = nodes.get(edge.toEntity());
            if (to != null && id.equals(edge.fromEntity())) {
                Edge.Key key = new Edge.Key(from, to);
                edges.put(key, stored(key, edge.lineageDetails()));
            }
        }
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
