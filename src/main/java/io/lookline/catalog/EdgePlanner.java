package io.lookline.catalog;

import io.lookline.catalog.CurrentState.StoredEdge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares lineage edges. An edge whose source is not this program's is never touched. Without the override, edges and
 * column pairs are only added; with it, stale ones go, unless the reading was incomplete. A query and a description
 * replace what is stored; where none is computed, the stored ones go with the override alone.
 */
final class EdgePlanner {
    private final Map<Edge.Key, StoredEdge> stored;
    private final EdgeEnds ends;
    private final Predicate<Edge.Key> covered;
    private final boolean override;

    /** @param covered whether what is not computed of an edge is known to be stale */
    EdgePlanner(Map<Edge.Key, StoredEdge> stored, EdgeEnds ends, Predicate<Edge.Key> covered, boolean override) {
        this.stored = stored;
        this.ends = ends;
        this.covered = covered;
        this.override = override;
    }

    /** @param desired the computed edges */
    List<EdgeChange> plan(List<Edge> desired) {
        List<EdgeChange> changes = new ArrayList<>();
        for (Edge edge : desired) {
            if (ends.live(edge.key())) {
                changes.add(compare(ends.asStored(edge)));
            }
        }
        if (override) {
            stale(keys(desired)).stream().map(EdgeChange.Remove::new).forEach(changes::add);
        }
        return changes;
    }

    /** What the plan leaves in place although it is stale. */
    StaleLineage left(List<Edge> desired) {
        if (override) {
            return StaleLineage.NONE;
        }
        int columns = desired.stream()
                .filter(edge -> isOurs(edge.key()) && covered.test(edge.key()))
                .mapToInt(this::stalePairs)
                .sum();
        long edges = stale(keys(desired)).stream().filter(ends::live).count();
        return new StaleLineage((int) edges, columns);
    }

    private List<Edge.Key> stale(Set<Edge.Key> computed) {
        return stored.keySet().stream()
                .filter(key -> !computed.contains(key) && isOurs(key) && covered.test(key))
                .toList();
    }

    private int stalePairs(Edge edge) {
        return (int) stored.get(edge.key()).edge().columns().stream()
                .filter(pair -> Collections.binarySearch(edge.columns(), pair) < 0)
                .count();
    }

    private boolean isOurs(Edge.Key key) {
        return stored.get(key) instanceof StoredEdge known && known.ours();
    }

    private static Set<Edge.Key> keys(List<Edge> edges) {
        Set<Edge.Key> keys = new HashSet<>();
        edges.forEach(edge -> keys.add(edge.key()));
        return keys;
    }

    private EdgeChange compare(Edge edge) {
        StoredEdge known = stored.get(edge.key());
        if (known == null) {
            return new EdgeChange.Put(edge, null);
        }
        Edge before = known.edge();
        Edge merged = override && covered.test(edge.key()) ? edge : union(edge, before);
        return !known.ours() || merged.equals(before)
                ? new EdgeChange.Keep(edge.key())
                : new EdgeChange.Put(ends.asStored(merged), before);
    }

    /** What is stored and not computed stays, texts too: people may have written them. */
    private static Edge union(Edge computed, Edge before) {
        List<Edge.ColumnPair> all = new ArrayList<>(computed.columns());
        all.addAll(before.columns());
        return new Edge(
                computed.key(),
                all,
                either(computed.sqlQuery(), before.sqlQuery()),
                either(computed.description(), before.description()));
    }

    private static String either(String computed, String before) {
        return computed == null ? before : computed;
    }
}
