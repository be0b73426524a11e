package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which explores of a model use which views, under which names. */
final class ExploreIndex {
    private final Map<String, List<Use>> byView = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();

    /**
     * @param alias the name under which the explore knows the view
     * @param place what the explore says of it: a join, or for its base view all of it
     */
    record Use(Explore explore, String alias, LookmlObject place) {
        /** The SQL by which a join brings its rows itself. */
        Optional<LookmlObject.Located> joinSql() {
            return isBase() ? Optional.empty() : place.located("sql");
        }

        /** A table that the explore takes instead of the view's. */
        Optional<LookmlObject.Located> table() {
            return place.located("sql_table_name");
        }

        private boolean isBase() {
            return place == explore.object();
        }
    }

    ExploreIndex(Model model) {
        model.exploreNames().stream()
                .flatMap(name -> model.explore(name).stream())
                .filter(explore -> !explore.isAbstract())
                .forEach(this::add);
    }

    List<Use> reaching(String view) {
        return byView.getOrDefault(view, List.of());
    }

    /** Whether any explore knows a view by this name. */
    boolean isAlias(String name) {
        return aliases.contains(name);
    }

    private void add(Explore explore) {
        add(explore.base(), new Use(explore, explore.baseAlias(), explore.object()));
        explore.joins().forEach(join -> add(join.view(), new Use(explore, join.alias(), join.object())));
    }

    private void add(Optional<View> view, Use use) {
        view.ifPresent(found -> {
            aliases.add(use.alias());
            byView.computeIfAbsent(found.name(), _ -> new ArrayList<>(1)).add(use);
        });
    }
}
