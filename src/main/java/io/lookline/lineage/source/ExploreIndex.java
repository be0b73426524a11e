package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.LookmlObject.Located;
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
     * @param table a table that the explore takes instead of the view's
     * @param joinSql the SQL by which a join brings its rows itself
     */
    record Use(Explore explore, String alias, View view, Optional<Located> table, Optional<Located> joinSql) {}

    ExploreIndex(Model model) {
        model.exploreNames().stream()
                .flatMap(name -> model.explore(name).stream())
                .filter(explore -> !explore.isAbstract())
                .flatMap(explore -> uses(explore).stream())
                .forEach(this::add);
    }

    /** The views that an explore joins, its base first. */
    static List<Use> uses(Explore explore) {
        List<Use> uses = new ArrayList<>();
        LookmlObject base = explore.object();
        explore.base()
                .ifPresent(view -> uses.add(
                        new Use(explore, explore.baseAlias(), view, base.located("sql_table_name"), Optional.empty())));
        explore.joins().forEach(join -> join.view().ifPresent(view -> {
            LookmlObject object = join.object();
            uses.add(new Use(explore, join.alias(), view, object.located("sql_table_name"), object.located("sql")));
        }));
        return uses;
    }

    /** In the order of the model's explores. */
    List<Use> reaching(String view) {
        return byView.getOrDefault(view, List.of());
    }

    /** Whether any explore knows a view by this name. */
    boolean isAlias(String name) {
        return aliases.contains(name);
    }

    private void add(Use use) {
        aliases.add(use.alias());
        byView.computeIfAbsent(use.view().name(), _ -> new ArrayList<>(1)).add(use);
    }
}
