package io.lookline.lineage;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Column;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.looker.Explore;
import io.lookline.lookml.Block;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Edges from views: to the explores that they are part of, column by column, and to the views that extend them, with
 * the fields that these inherit.
 */
final class ViewEdges {
    private final ViewModels views;
    private final Map<Edge.Key, List<Edge.ColumnPair>> edges = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    ViewEdges(ViewModels views) {
        this.views = views;
    }

    List<Edge> all() {
        return edges.entrySet().stream()
                .map(entry -> new Edge(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @param target the explore's data model */
    void add(Explore explore, DataModel target) {
        views.of(explore).ifPresent(parts -> {
            parts.byAlias().values().forEach(view -> entity(explore.model(), view)
                    .ifPresent(source -> pairs(source, target)));
            Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                    .forEach(field -> parts.view(field)
                            .flatMap(view -> entity(explore.model(), view))
                            .ifPresent(source -> pair(source, parts.declared(field), target, field.name())));
        });
    }

    /** Adds an edge from each view that this one extends itself; those from its parents' parents are the parents' own. */
    void add(ViewModels.Entity child) {
        child.view().own().stream()
                .flatMap(layer -> new LookmlObject("", List.of(layer)).texts("extends").stream())
                .distinct()
                .flatMap(name -> child.model().view(name).stream())
                .forEach(parent -> views.find(child.modelName(), parent)
                        .filter(found -> !found.dataModel()
                                .fqn()
                                .equals(child.dataModel().fqn()))
                        .ifPresent(found -> inherit(parent, found.dataModel(), child)));
    }

    private void inherit(View parent, DataModel source, ViewModels.Entity child) {
        pairs(source, child.dataModel());
        Set<Block> inherited = Collections.newSetFromMap(new IdentityHashMap<>());
        parent.fields().forEach(field -> field.layers().forEach(layer -> inherited.add(layer.block())));
        child.view().fields().stream()
                .filter(field -> field.layers().stream().anyMatch(layer -> inherited.contains(layer.block())))
                .forEach(field -> pair(source, field.name(), child.dataModel(), field.name()));
    }

    private Optional<DataModel> entity(String model, View view) {
        return views.find(model, view).map(ViewModels.Entity::dataModel);
    }

    private void pair(DataModel source, String from, DataModel target, String to) {
        String fromColumn = column(source, from);
        String toColumn = column(target, to);
        if (fromColumn != null && toColumn != null) {
            pairs(source, target).add(new Edge.ColumnPair(fromColumn, toColumn));
        }
    }

    private List<Edge.ColumnPair> pairs(DataModel source, DataModel target) {
        Edge.Key key = new Edge.Key(ref(source), ref(target));
        return edges.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /** The full name of the column that a field is written as; null when there is none. */
    private String column(DataModel model, String field) {
        return columns.computeIfAbsent(model.fqn(), _ -> byName(model))
                .get(Names.clean(field).toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> byName(DataModel model) {
        Map<String, String> byName = new LinkedHashMap<>();
        model.columns().stream()
                .map(Column::name)
                .filter(Objects::nonNull)
                .forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), Fqn.ofColumn(model.fqn(), name)));
        return byName;
    }

    private static AssetRef ref(DataModel model) {
        return new AssetRef(AssetKind.DATA_MODEL, model.fqn());
    }
}
