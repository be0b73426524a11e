package io.lookline.lineage;

import io.lookline.catalog.Edge;
import io.lookline.looker.Explore;
import io.lookline.lookml.Block;
import io.lookline.lookml.project.Layer;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.View;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Edges from views: to the explores that they are part of, column by column, and to the views that extend them, with
 * the fields that these inherit.
 */
final class ViewEdges {
    private final ViewModels views;
    private final Edges edges;

    ViewEdges(ViewModels views, Edges edges) {
        this.views = views;
        this.edges = edges;
    }

    /** @param target what the explore is written as */
    void add(Explore explore, Written target) {
        views.of(explore).ifPresent(parts -> {
            parts.byAlias().values().forEach(view -> entity(explore.model(), view)
                    .ifPresent(source -> edges.add(key(source, target))));
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
                        .map(ViewModels.Entity::written)
                        .filter(found -> !found.ref().equals(child.written().ref()))
                        .ifPresent(found -> inherit(parent, found, child)));
    }

    private void inherit(View parent, Written source, ViewModels.Entity child) {
        edges.add(key(source, child.written()));
        Set<Block> inherited = Collections.newSetFromMap(new IdentityHashMap<>());
        parent.fields().forEach(field -> field.layers().forEach(layer -> inherited.add(layer.block())));
        child.view().fields().stream()
                .filter(field -> isInherited(field, inherited))
                .forEach(field -> pair(source, field.name(), child.written(), field.name()));
    }

    /** A field that the child gives an expression of its own is another one with the same name. */
    private static boolean isInherited(LookmlObject field, Set<Block> inherited) {
        List<Layer> own = field.layers().stream()
                .filter(layer -> !inherited.contains(layer.block()))
                .toList();
        return own.size() < field.layers().size()
                && new LookmlObject(field.name(), own).text("sql").isEmpty();
    }

    private Optional<Written> entity(String model, View view) {
        return views.find(model, view).map(ViewModels.Entity::written);
    }

    private void pair(Written source, String from, Written target, String to) {
        String fromColumn = source.columns().get(from);
        String toColumn = target.columns().get(to);
        if (fromColumn != null && toColumn != null) {
            edges.add(key(source, target), new Edge.ColumnPair(fromColumn, toColumn));
        }
    }

    private static Edge.Key key(Written source, Written target) {
        return new Edge.Key(source.ref(), target.ref());
    }
}
