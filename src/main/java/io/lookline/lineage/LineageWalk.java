package io.lookline.lineage;

import io.lookline.catalog.Edge;
import io.lookline.lineage.LineageGraph.Link;
import io.lookline.lineage.LineageGraph.Node;
import io.lookline.lineage.LineageGraph.NodeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows links from some things both ways, breadth first: from whole things along all links, from columns along the pairs
 * of columns. Looks at each link once per direction.
 */
final class LineageWalk {
    private final int depth;
    private final Map<String, List<Hop>> into = new HashMap<>();
    private final Map<String, List<Hop>> outOf = new HashMap<>();
    private final Map<Link, Set<Edge.ColumnPair>> taken = new IdentityHashMap<>();
    private final Map<String, Link> chartLinks = new HashMap<>();

    /** @param pairs those of the link's columns that are taken with it */
    private record Hop(String from, String to, Link link, List<Edge.ColumnPair> pairs) {}

    /** @param depth the most links away */
    LineageWalk(List<Link> links, int depth) {
        this.depth = depth;
        for (Link link : links) {
            add(new Hop(link.from().id(), link.to().id(), link, link.columns()));
            link.columns().forEach(pair -> add(new Hop(column(pair.from()), column(pair.to()), link, List.of(pair))));
            if (link.to().type() == NodeType.CHART) {
                chartLinks.put(link.from().id() + " " + link.to().fqn(), link);
            }
        }
    }

    /** A column may be called as a thing is. */
    private static String column(String fqn) {
        return "column:" + fqn;
    }

    private void add(Hop hop) {
        into.computeIfAbsent(hop.to, _ -> new ArrayList<>(2)).add(hop);
        outOf.computeIfAbsent(hop.from, _ -> new ArrayList<>(2)).add(hop);
    }

    void from(Node root, Optional<String> rootColumn) {
        String start = rootColumn.map(LineageWalk::column).orElse(root.id());
        Set<String> above = Set.of(start);
        Set<String> below = Set.of(start);
        Set<String> seenAbove = new HashSet<>(above);
        Set<String> seenBelow = new HashSet<>(below);
        for (int step = 0; step < depth && !(above.isEmpty() && below.isEmpty()); step++) {
            above = next(above, into, seenAbove);
            below = next(below, outOf, seenBelow);
        }
    }

    private Set<String> next(Set<String> ends, Map<String, List<Hop>> hops, Set<String> seen) {
        Set<String> others = new LinkedHashSet<>();
        for (String end : ends) {
            for (Hop hop : hops.getOrDefault(end, List.of())) {
                take(hop);
                String other = hops == into ? hop.from : hop.to;
                if (seen.add(other)) {
                    others.add(other);
                }
            }
        }
        return others;
    }

    /** A pair that leads to a dashboard's chart is told of the chart too, whose own link cannot hold columns. */
    private void take(Hop hop) {
        taken.computeIfAbsent(hop.link, _ -> new LinkedHashSet<>()).addAll(hop.pairs);
        if (hop.link.to().type() == NodeType.DASHBOARD) {
            hop.pairs.forEach(
                    pair -> Optional.ofNullable(chartLinks.get(hop.link.from().id() + " " + pair.to()))
                            .ifPresent(link -> taken.computeIfAbsent(link, _ -> new LinkedHashSet<>())));
        }
    }

    /** The links that were followed, with the pairs that were. */
    Collection<Link> links() {
        List<Link> links = new ArrayList<>();
        taken.forEach((link, pairs) -> links.add(
                new Link(link.from(), link.to(), pairs.stream().sorted().toList(), link.description())));
        return links;
    }
}
