package io.lookline.openmetadata;

import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Edge;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.TableRef;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.Call;
import io.lookline.openmetadata.Requests.Reference;
import java.util.List;

/** Writes lineage edges. Edges inside one service do not hinder each other on the server, so several go at a time. */
final class EdgeWriter {
    private final CatalogClient client;
    private final RequestBodies bodies;
    private final Outcomes outcomes;

    EdgeWriter(CatalogClient client, RequestBodies bodies, Outcomes outcomes) {
        this.client = client;
        this.bodies = bodies;
        this.outcomes = outcomes;
    }

    void write(List<EdgeChange> changes) {
        client.parallel().map(changes, this::write);
    }

    private boolean write(EdgeChange change) {
        return switch (change) {
            case EdgeChange.Keep _ -> true;
            case EdgeChange.Put put -> withEnds(put.key(), (from, to) -> put(put.edge(), from, to));
            case EdgeChange.Remove remove -> withEnds(remove.key(), this::remove);
        };
    }

    private interface Exchange {
        void send(Reference from, Reference to);
    }

    private boolean withEnds(Edge.Key key, Exchange exchange) {
        for (LineageNode end : List.of(key.from(), key.to())) {
            if (id(end) == null) {
                outcomes.dependencyMissing(ItemType.EDGE, key.toString(), end.toString());
                return false;
            }
        }
        return outcomes.attempt(
                ItemType.EDGE, key.toString(), () -> exchange.send(reference(key.from()), reference(key.to())));
    }

    private void put(Edge edge, Reference from, Reference to) {
        client.send(new Call("PUT /lineage", true), api -> api.putLineage(bodies.edge(edge, from, to)));
    }

    private void remove(Reference from, Reference to) {
        client.delete(
                "/lineage/{type}/{id}/{type}/{id}",
                api -> api.deleteLineage(from.type(), from.id(), to.type(), to.id()));
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
