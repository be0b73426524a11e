package io.lookline.openmetadata;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.CurrentState.StoredEdge;
import io.lookline.catalog.Edge;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.TableRef;
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

    /** Edges to tables, and those from or to things that this program has no kind for, are left out. */
    static Map<Edge.Key, StoredEdge> of(String fqn, String id, Entities.Lineage lineage) {
        Map<String, LineageNode> nodes = nodes(lineage);
        nodes.put(id, new AssetRef(AssetKind.DATA_MODEL, fqn));
        Map<Edge.Key, StoredEdge> edges = new LinkedHashMap<>();
        Stream.of(lineage.upstreamEdges(), lineage.downstreamEdges())
                .flatMap(each -> Entities.orEmpty(each).stream())
                .filter(edge -> id.equals(edge.fromEntity()) || id.equals(edge.toEntity()))
                .forEach(edge -> {
                    if (nodes.get(edge.fromEntity()) instanceof LineageNode from
                            && nodes.get(edge.toEntity()) instanceof AssetRef to) {
                        Edge.Key key = new Edge.Key(from, to);
                        edges.put(key, stored(key, edge.lineageDetails()));
                    }
                });
        return edges;
    }

    /** @param details null when the server gives none */
    static StoredEdge stored(Edge.Key key, Entities.LineageDetails details) {
        if (details == null) {
            return new StoredEdge(new Edge(key, List.of()), false);
        }
        List<Edge.ColumnPair> pairs = Entities.orEmpty(details.columnsLineage()).stream()
                .flatMap(column -> Entities.orEmpty(column.fromColumns()).stream()
                        .map(source -> new Edge.ColumnPair(source, column.toColumn())))
                .toList();
        Edge edge = new Edge(key, pairs, details.sqlQuery(), details.description());
        return new StoredEdge(edge, RequestBodies.LINEAGE_SOURCE.equals(details.source()));
    }

    private static Map<String, LineageNode> nodes(Entities.Lineage lineage) {
        Map<String, LineageNode> nodes = new HashMap<>();
        for (Entities.Reference reference : Entities.orEmpty(lineage.nodes())) {
            node(reference).ifPresent(node -> nodes.put(reference.id(), node));
        }
        return nodes;
    }

    private static Optional<LineageNode> node(Entities.Reference reference) {
        String fqn = reference.fullyQualifiedName();
        return TableRef.ENTITY_TYPE.equals(reference.type())
                ? Optional.of(new TableRef(fqn, reference.id()))
                : Arrays.stream(AssetKind.values())
                        .filter(kind -> kind.entityType().equals(reference.type()))
                        .<LineageNode>map(kind -> new AssetRef(kind, fqn))
                        .findFirst();
    }
}
