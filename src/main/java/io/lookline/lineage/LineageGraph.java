package io.lookline.lineage;

import io.lookline.catalog.Edge;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the catalog should hold of lineage, for people and programs to look at.
 *
 * @param nodes ordered by type and name
 * @param links ordered by their ends
 */
public record LineageGraph(SequencedCollection<Node> nodes, List<Link> links) {
    /** In the order in which data flows. */
    public enum NodeType {
        TABLE("table"),
        VIEW("view"),
        EXPLORE("explore"),
        CHART("chart"),
        DASHBOARD("dashboard");

        private final String label;

        NodeType(String label) {
            this.label = label;
        }

        /** For people, and in what programs read. */
        public String label() {
            return label;
        }
    }

    /**
     * @param fqn fully qualified name, which a chart and a dashboard may share
     * @param title what people tell it apart by
     */
    public record Node(NodeType type, String fqn, String title) implements Comparable<Node> {
        private static final Comparator<Node> ORDER =
                Comparator.comparing(Node::type).thenComparing(Node::fqn);

        /** Unique: {@code view:svc.model.m_orders_view}. */
        public String id() {
            return type.label() + ":" + fqn;
        }

        @Override
        public int compareTo(Node other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A lineage edge.
     *
     * @param columns sorted; those of an edge to a dashboard lead to its charts
     * @param description how it came to be, where that is not plain
     */
    public record Link(Node from, Node to, List<Edge.ColumnPair> columns, Optional<String> description) {}

    /** @param alone what is shown even where no link leads to it or away */
    static LineageGraph of(Collection<Link> links, Collection<Node> alone) {
        TreeSet<Node> nodes = new TreeSet<>(alone);
        links.stream().flatMap(link -> Stream.of(link.from(), link.to())).forEach(nodes::add);
        return new LineageGraph(
                nodes,
                links.stream()
                        .sorted(Comparator.comparing(Link::from).thenComparing(Link::to))
                        .toList());
    }
}
