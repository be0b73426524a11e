package io.lookline.openmetadata;

import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.CurrentState.StoredEdge;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.Stored;
import io.lookline.catalog.TableRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the edges of the desired data models. */
final class EdgeReader {
    private final CatalogClient client;
    private final boolean staleEdgesToo;
    private final Map<AssetKind, Map<String, ? extends Stored<? extends Asset>>> stored;

    /**
     * @param staleEdgesToo whether edges are asked for where none is desired: a call for each view
     * @param stored what the catalog has of each kind, by full name
     */
    EdgeReader(
            CatalogClient client,
            boolean staleEdgesToo,
            Map<AssetKind, Map<String, ? extends Stored<? extends Asset>>> stored) {
        this.client = client;
        this.staleEdgesToo = staleEdgesToo;
        this.stored = stored;
    }

    Map<Edge.Key, StoredEdge> read(DesiredState desired) {
        Map<Edge.Key, StoredEdge> edges = new LinkedHashMap<>();
        client.parallel().map(asked(desired), this::neighbourhood).forEach(edges::putAll);
        List<Edge.Key> returning = desired.edges().stream()
                .map(Edge::key)
                .filter(key -> !edges.containsKey(key) && (isDeleted(key.from()) || isDeleted(key.to())))
                .toList();
        client.parallel().map(returning, this::returning).forEach(edges::putAll);
        return edges;
    }

    /** An explore's answer has the views that it is made of; a view that is made of tables or others needs one of its own. */
    private List<DataModel> asked(DesiredState desired) {
        Set<String> reached =
                desired.edges().stream().map(edge -> edge.key().to().fqn()).collect(Collectors.toSet());
        return desired.dataModels().stream()
                .filter(model -> !model.isView() || staleEdgesToo || reached.contains(model.fqn()))
                .filter(model ->
                        find(model.ref()).filter(found -> !found.deleted()).isPresent())
                .toList();
    }

    /** What leaves a view comes in at an explore or another view. */
    private Map<Edge.Key, StoredEdge> neighbourhood(DataModel model) {
        int downstream = model.isView() ? 0 : 1;
        String id = id(model.ref());
        return client.find("/lineage/dashboardDataModel/{id}", api -> api.lineageOfDataModel(id, 1, downstream))
                .map(lineage -> StoredEdges.of(model.fqn(), id, lineage))
                .orElse(Map.of());
    }

    /** The server tells no neighbourhood of what is deleted. Its edges stay meanwhile, and come back with it. */
    private Map<Edge.Key, StoredEdge> returning(Edge.Key key) {
        return Stream.of(key.from(), key.to()).map(this::id).anyMatch(Objects::isNull)
                ? Map.of()
                : answer(client, id(key.from()), id(key.to()))
                        .map(answer -> Map.of(key, StoredEdges.stored(key, answer.edge())))
                        .orElse(Map.of());
    }

    /** What the catalog tells of the edge between two ids; empty when there is none. */
    static Optional<Entities.EdgeAnswer> answer(CatalogClient client, String from, String to) {
        return client.find("/lineage/getLineageEdge/{fromId}/{toId}", api -> api.lineageEdge(from, to));
    }

    private boolean isDeleted(LineageNode node) {
        return node instanceof AssetRef asset
                && find(asset).filter(Stored::deleted).isPresent();
    }

    private String id(LineageNode node) {
        return switch (node) {
            case TableRef table -> table.id();
            case AssetRef asset -> find(asset).map(Stored::id).orElse(null);
        };
    }

    private Optional<Stored<? extends Asset>> find(AssetRef asset) {
        return Optional.ofNullable(stored.get(asset.kind()).get(asset.fqn()));
    }
}
