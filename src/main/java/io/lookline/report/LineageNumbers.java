package io.lookline.report;

import io.lookline.lineage.LineageGraph;
import io.lookline.lineage.LineageGraph.Node;
import io.lookline.lineage.LineageGraph.NodeType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short names for the nodes of a graph, which no language of diagrams can take for something else, and the nodes by type. */
final class LineageNumbers {
    private final Map<Node, String> names = new HashMap<>();
    private final Map<NodeType, List<Node>> byType = new EnumMap<>(NodeType.class);

    LineageNumbers(LineageGraph graph) {
        for (Node node : graph.nodes()) {
            names.put(node, "n" + names.size());
            byType.computeIfAbsent(node.type(), _ -> new ArrayList<>()).add(node);
        }
    }

    /** {@code n12} */
    String of(Node node) {
        return names.get(node);
    }

    /** Those types that there are, in the order in which data flows. */
    Map<NodeType, List<Node>> byType() {
        return byType;
    }

    /** A column without the thing that it is of. */
    static String column(String fqn, Node owner) {
        return fqn.startsWith(owner.fqn() + ".") ? fqn.substring(owner.fqn().length() + 1) : fqn;
    }
}
