package io.lookline.catalog;

import io.lookline.catalog.CurrentState.StoredEdge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares lineage edges. An edge whose source is not this program's is never touched. Without the override, edges and
 * column pairs are only added; with it, stale ones go, unless the reading was incomplete.
 */
final class EdgePlanner {
    private final Map<Edge.Key, StoredEdge> stored;
    private final Predicate<AssetRef> living;
    private final boolean override;

    EdgePlanner(Map<Edge.Key, StoredEdge> stored, Predicate<AssetRef> living, boolean override) {
        this.stored = stored;
        this.living = living;
        this.override = override;
    }

    /**
     * @param desired the computed edges
     * @param removable whether what is not computed of an edge is known to be stale: both its ends were read in full
     */
    List<EdgeChange> plan(List<Edge> desired, Predicate<Edge.Key> removable) {
        List<EdgeChange> changes = new ArrayList<>();
        Set<Edge.Key> computed = new HashSet<>();
        for (Edge edge : desired) {
            computed.add(edge.key());
            if (lives(edge.key().from()) && living.test(edge.key().to())) {
                changes.add(compare(withLivingCharts(edge), removable.test(edge.key())));
            }
        }
        if (override) {
            stored.entrySet().stream()
                    .filter(entry -> entry.getValue().ours() && !computed.contains(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .filter(removable)
                    .map(EdgeChange.Remove::new)
                    .forEach(changes::add);
        }
        return changes;
    }

    private EdgeChange compare(Edge edge, boolean removable) {
        StoredEdge before = stored.get(edge.key());
        if (before == null) {
            return new EdgeChange.Put(edge, true);
        }
        if (!before.ours()) {
            return new EdgeChange.Keep(edge.key());
        }
        Edge merged = override && removable ? edge : union(edge, before.edge());
        return merged.equals(before.edge()) ? new EdgeChange.Keep(edge.key()) : new EdgeChange.Put(merged, false);
    }

    /** A table is found alive or not at all. */
    private boolean lives(LineageNode node) {
        return switch (node) {
            case AssetRef asset -> living.test(asset);
            case TableRef _ -> true;
        };
    }

    /** The server drops in silence what leads to a chart that is not there: sent again, it would differ for ever. */
    private Edge withLivingCharts(Edge edge) {
        return edge.key().to().kind() != AssetKind.DASHBOARD
                ? edge
                : edge.with(edge.columns().stream()
                        .filter(pair -> living.test(new AssetRef(AssetKind.CHART, pair.to())))
                        .toList());
    }

    private static Edge union(Edge one, Edge other) {
        List<Edge.ColumnPair> all = new ArrayList<>(one.columns());
        all.addAll(other.columns());
        return one.with(all);
    }
}
