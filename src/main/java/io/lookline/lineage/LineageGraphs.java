package io.lookline.lineage;

import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Chart;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.LineageNode;
import io.lookline.catalog.TableRef;
import io.lookline.lineage.LineageGraph.Link;
import io.lookline.lineage.LineageGraph.Node;
import io.lookline.lineage.LineageGraph.NodeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes graphs of a desired state: of all of it, or of what is around some things. */
final class LineageGraphs {
    private final Map<LineageNode, Node> nodes = new HashMap<>();
    private final List<Link> links;

    LineageGraphs(DesiredState desired) {
        desired.dataModels()
                .forEach(model -> add(model, model.isView() ? NodeType.VIEW : NodeType.EXPLORE, title(model)));
        desired.charts().forEach(chart -> add(chart, NodeType.CHART, title(chart)));
        desired.dashboards().forEach(dashboard -> add(dashboard, NodeType.DASHBOARD, title(dashboard)));
        this.links = desired.edges().stream().map(this::link).toList();
    }

    LineageGraph all() {
        return LineageGraph.of(links, List.of());
    }

    /**
     * What leads to some things and what they lead to.
     *
     * @param depth how many edges away from them at most
     */
    LineageGraph around(Collection<LineageRoot> roots, int depth) {
        LineageWalk walk = new LineageWalk(links, depth);
        roots.forEach(root -> walk.from(node(root.node()), root.column()));
        return LineageGraph.of(
                walk.links(), roots.stream().map(root -> node(root.node())).toList());
    }

    private Link link(Edge edge) {
        return new Link(
                node(edge.key().from()),
                node(edge.key().to()),
                edge.columns(),
                Optional.ofNullable(edge.description()));
    }

    /** Edges lead from tables that this program does not write, and never from or to anything else that it does not. */
    Node node(LineageNode node) {
        return switch (node) {
            case AssetRef asset -> nodes.get(asset);
            case TableRef table ->
                nodes.computeIfAbsent(table, _ -> new Node(NodeType.TABLE, table.fqn(), table.fqn()));
        };
    }

    private void add(Asset asset, NodeType type, String title) {
        nodes.put(new AssetRef(asset.kind(), asset.fqn()), new Node(type, asset.fqn(), title));
    }

    private static String title(Asset asset) {
        return switch (asset) {
            case DataModel model -> model.name();
            case Chart chart -> Texts.firstOf(chart.displayName(), chart.name());
            case Dashboard dashboard -> Texts.firstOf(dashboard.displayName(), dashboard.name());
        };
    }
}
