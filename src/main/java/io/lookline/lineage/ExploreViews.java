package io.lookline.lineage;

import io.lookline.looker.Explore;
import io.lookline.lookml.project.Field;
import io.lookline.lookml.project.Join;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The views that an explore is made of, by the names under which its fields know them. Where the files do not have the
 * explore, as when Looker generates it, Looker's own answer says which views it joins.
 */
final class ExploreViews {
    private final Map<String, View> byAlias = new LinkedHashMap<>();
    private final Map<String, Field> fields = new HashMap<>();

    ExploreViews(Explore answer, Model model) {
        Optional<io.lookline.lookml.project.Explore> explore = model.explore(answer.name());
        if (explore.isPresent()) {
            explore.get().base().ifPresent(base -> byAlias.put(explore.get().baseAlias(), base));
            explore.get().joins().forEach(this::add);
            model.fields(explore.get()).all().forEach(field -> fields.put(field.fullName(), field));
        } else {
            Optional.ofNullable(answer.viewName())
                    .flatMap(model::view)
                    .ifPresent(view -> byAlias.put(view.name(), view));
            answer.joins().forEach(join -> model.view(join.view()).ifPresent(view -> byAlias.put(join.name(), view)));
            Stream.concat(answer.dimensions().stream(), answer.measures().stream())
                    .forEach(field -> addOriginal(field, model));
        }
    }

    Map<String, View> byAlias() {
        return byAlias;
    }

    /** The declaration behind a field that Looker lists: a dimension group for each of its time frames. */
    String declared(Explore.Field field) {
        if (field.dimensionGroup() != null) {
            return withoutView(field.dimensionGroup());
        }
        Field known = fields.get(field.name());
        return known == null ? withoutView(field.name()) : known.declaration().name();
    }

    /** Empty for a field whose view is not here. */
    Optional<View> view(Explore.Field field) {
        int dot = field.name().indexOf('.');
        View view = dot < 0 ? null : byAlias.get(field.name().substring(0, dot));
        return Optional.ofNullable(view);
    }

    private void add(Join join) {
        join.view().ifPresent(view -> byAlias.putIfAbsent(join.alias(), view));
    }

    /** The base view too may have another name, which only its fields tell. */
    private void addOriginal(Explore.Field field, Model model) {
        int dot = field.name().indexOf('.');
        if (dot > 0 && field.originalView() != null) {
            model.view(field.originalView())
                    .ifPresent(view -> byAlias.putIfAbsent(field.name().substring(0, dot), view));
        }
    }

    private static String withoutView(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
