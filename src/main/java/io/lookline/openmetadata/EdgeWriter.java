package io.lookline.openmetadata;

import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Edge;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.TableRef;
import io.lookline.diagnostic.ItemType;
import io.lookline.openmetadata.Requests.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes lineage edges. Edges inside one service do not hinder each other on the server, so several go at a time. Those
 * that come from one database service would: they go one after the other, beside those of other services.
 */
final class EdgeWriter {
    private final CatalogClient client;
    private final EdgeCalls calls;
    private final Outcomes outcomes;

    EdgeWriter(CatalogClient client, RequestBodies bodies, Outcomes outcomes) {
        this.client = client;
        this.calls = new EdgeCalls(client, bodies);
        this.outcomes = outcomes;
    }

    void write(List<EdgeChange> changes) {
        client.parallel().map(queues(changes), queue -> {
            queue.forEach(this::write);
            return queue.size();
        });
    }

    /** Changes that have to wait for one another; those of database services first, for they take longest. */
    private static List<List<EdgeChange>> queues(List<EdgeChange> changes) {
        Map<String, List<EdgeChange>> ofServices = new LinkedHashMap<>();
        List<List<EdgeChange>> others = new ArrayList<>();
        for (EdgeChange change : changes) {
            switch (change.key().from()) {
                case TableRef table ->
                    ofServices
                            .computeIfAbsent(Fqn.first(table.fqn()), _ -> new ArrayList<>())
                            .add(change);
                case AssetRef _ -> others.add(List.of(change));
            }
        }
        List<List<EdgeChange>> queues = new ArrayList<>(ofServices.values());
        queues.addAll(others);
        return queues;
    }

    private void write(EdgeChange change) {
        switch (change) {
            case EdgeChange.Keep _ -> {}
            case EdgeChange.Put put -> withEnds(put.key(), (from, to) -> calls.put(put.edge(), from, to));
            case EdgeChange.Remove remove -> withEnds(remove.key(), (from, to) -> calls.remove(remove.key(), from, to));
        }
    }

    private interface Exchange {
        void send(Reference from, Reference to);
    }

    private void withEnds(Edge.Key key, Exchange exchange) {
        for (LineageNode end : List.of(key.from(), key.to())) {
            if (id(end) == null) {
                outcomes.dependencyMissing(ItemType.EDGE, key.toString(), end.toString());
                return;
            }
        }
        outcomes.attempt(
                ItemType.EDGE, key.toString(), () -> exchange.send(reference(key.from()), reference(key.to())));
    }

    private Reference reference(LineageNode node) {
        return new Reference(id(node), node.entityType(), null, null);
    }

    private String id(LineageNode node) {
        return switch (node) {
            case AssetRef asset -> outcomes.id(asset);
            case TableRef table -> table.id();
        };
    }
}
