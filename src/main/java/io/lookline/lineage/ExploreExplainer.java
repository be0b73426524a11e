package io.lookline.lineage;

import io.lookline.catalog.Edge;
import io.lookline.lineage.Explanation.JoinedView;
import io.lookline.lineage.Explanation.OfExplore;
import io.lookline.lineage.Explanation.OfExploreField;
import io.lookline.lineage.Explanation.OfField;
import io.lookline.lineage.LineageGraph.Node;
import io.lookline.lineage.LineageGraph.NodeType;
import io.lookline.looker.Explore;
import io.lookline.lookml.project.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains explores and their fields: what leads to them, and who reads them. */
final class ExploreExplainer {
    private final ModelAssets models;
    private final Warehouses warehouses;
    private final ExplanationSources sources;
    private final LineageGraph graph;
    private final ColumnChains chains;
    private final FieldExplainer fields;

    ExploreExplainer(
            ModelAssets models,
            Warehouses warehouses,
            ExplanationSources sources,
            LineageGraph graph,
            ColumnChains chains) {
        this.models = models;
        this.warehouses = warehouses;
        this.sources = sources;
        this.graph = graph;
        this.chains = chains;
        this.fields = new FieldExplainer(sources);
    }

    OfExplore of(Explore explore, Written written) {
        String fqn = written.dataModel().fqn();
        return new OfExplore(
                fqn,
                explore.id(),
                models.declared(explore).map(declared -> ViewExplainer.declaration(declared.own())),
                warehouses.of(explore.connection()),
                views(explore),
                tables(explore),
                explore.errors(),
                graph.links().stream().filter(link -> isExplore(link.to(), fqn)).toList(),
                graph.links().stream()
                        .filter(link -> isExplore(link.from(), fqn))
                        .toList());
    }

    private static boolean isExplore(Node node, String fqn) {
        return node.type() == NodeType.EXPLORE && node.fqn().equals(fqn);
    }

    private List<JoinedView> views(Explore explore) {
        Optional<Map<String, View>> known =
                models.views().flatMap(views -> views.of(explore)).map(ExploreViews::byAlias);
        if (known.isEmpty()) {
            List<JoinedView> listed = new ArrayList<>();
            Optional.ofNullable(explore.viewName())
                    .ifPresent(base -> listed.add(new JoinedView(base, base, Optional.empty())));
            explore.joins().forEach(join -> listed.add(new JoinedView(join.name(), join.view(), Optional.empty())));
            return listed;
        }
        return known.get().entrySet().stream()
                .map(part -> new JoinedView(
                        part.getKey(),
                        part.getValue().name(),
                        entity(explore, part.getValue())
                                .map(found -> found.dataModel().fqn())))
                .toList();
    }

    private Optional<ViewModels.Entity> entity(Explore explore, View view) {
        return models.views().flatMap(views -> views.find(explore.model(), view));
    }

    private List<ExplainedTable> tables(Explore explore) {
        boolean isListed =
                models.views().flatMap(views -> views.of(explore)).isEmpty() && !models.hasLostFiles(explore);
        return isListed
                ? sources.reading().of(explore).tables().values().stream()
                        .map(sources::table)
                        .toList()
                : List.of();
    }

    /** @param field one that the explore lists */
    OfExploreField of(Explore explore, Written written, Explore.Field field) {
        String column = written.columns().get(field.name());
        return new OfExploreField(
                column, explore.id(), field.name(), behind(explore, field), chains.of(column), readers(column));
    }

    private Optional<OfField> behind(Explore explore, Explore.Field field) {
        return models.views().flatMap(views -> views.of(explore)).flatMap(parts -> parts.view(field)
                .flatMap(view -> entity(explore, view))
                .flatMap(entity -> entity.view().fields().stream()
                        .filter(declared -> declared.name().equals(parts.declared(field)))
                        .findFirst()
                        .map(declared -> fields.of(entity, declared))));
    }

    /** Edges to dashboards tell which chart reads which column. */
    private List<Node> readers(String column) {
        Set<String> charts = graph.links().stream()
                .filter(link -> link.to().type() == NodeType.DASHBOARD)
                .flatMap(link -> link.columns().stream())
                .filter(pair -> pair.from().equals(column))
                .map(Edge.ColumnPair::to)
                .collect(Collectors.toSet());
        return graph.nodes().stream()
                .filter(node -> node.type() == NodeType.CHART && charts.contains(node.fqn()))
                .toList();
    }
}
