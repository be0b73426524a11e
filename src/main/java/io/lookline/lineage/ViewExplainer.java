package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.Explanation.OfView;
import io.lookline.looker.Explore;
import io.lookline.lookml.project.Layer;
import io.lookline.lookml.project.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Explains views: where they are declared, where their rows come from, and how many of their fields have a source. */
final class ViewExplainer {
    private final ViewModels views;
    private final List<Explore> explores;
    private final Warehouses warehouses;
    private final ExplanationSources sources;
    private final RowsExplainer rows;

    ViewExplainer(ViewModels views, List<Explore> explores, Warehouses warehouses, ExplanationSources sources) {
        this.views = views;
        this.explores = explores;
        this.warehouses = warehouses;
        this.sources = sources;
        this.rows = new RowsExplainer(warehouses, sources);
    }

    OfView of(ViewModels.Entity entity) {
        View view = entity.view();
        DataModelSources target = sources.of(entity);
        return new OfView(
                entity.dataModel().fqn(),
                entity.modelName(),
                view.name(),
                declaration(view.own()),
                view.parents().stream()
                        .map(parent -> new Explanation.Parent(
                                parent, entity.model().view(parent).map(found -> FileLine.of(found.declaration()))))
                        .toList(),
                view.isAbstract(),
                warehouses.of(sources.reading().lookml().connection(entity.model())),
                view.isAbstract() ? List.of() : rows.of(entity, target),
                uses(entity),
                sources.counts(target),
                lost(target));
    }

    static Explanation.Declaration declaration(List<Layer> own) {
        return new Explanation.Declaration(
                FileLine.of(own.getFirst()),
                own.stream().skip(1).map(FileLine::of).toList());
    }

    private List<Explanation.Use> uses(ViewModels.Entity entity) {
        List<Explanation.Use> uses = new ArrayList<>();
        explores.stream()
                .filter(explore -> explore.model().equals(entity.modelName()))
                .forEach(explore -> views.of(explore)
                        .ifPresent(parts -> parts.byAlias().forEach((alias, view) -> {
                            if (view.name().equals(entity.view().name())) {
                                uses.add(new Explanation.Use(explore.id(), alias));
                            }
                        })));
        return uses;
    }

    /** The fields that name a column and have no source, by the reasons. */
    private Map<Code, List<String>> lost(DataModelSources target) {
        Map<Code, List<String>> lost = new TreeMap<>();
        target.fields().forEach((name, field) -> sources.counts(target.only(name))
                .causes()
                .keySet()
                .forEach(code ->
                        lost.computeIfAbsent(code, _ -> new ArrayList<>()).add(name)));
        return lost;
    }
}
