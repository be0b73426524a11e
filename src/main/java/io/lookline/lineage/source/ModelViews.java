package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.Model;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The views of one model and what is found of them so far: fields, rows, and explores that use them. */
final class ModelViews {
    private final Model model;
    private final ExploreIndex explores;
    private final ModelFields fields;
    private final ModelRows rows;
    private final Map<String, Tracer> inExplores = new HashMap<>();
    private final Map<Names, Tracer> byNames = new HashMap<>();

    /** What the names of views mean in an explore that says nothing of their rows: views by alias, and the base. */
    private record Names(String base, Map<String, String> views) {
        static Optional<Names> of(Explore explore) {
            Map<String, String> views = new HashMap<>();
            for (ExploreIndex.Use use : ExploreIndex.uses(explore)) {
                if (use.table().isPresent() || use.joinSql().isPresent()) {
                    return Optional.empty();
                }
                views.putIfAbsent(use.alias(), use.view().name());
            }
            return Optional.of(new Names(explore.baseAlias(), views));
        }
    }

    ModelViews(Model model, Dialect dialect, Tables tables, QueryCache queries) {
        this.model = model;
        this.explores = new ExploreIndex(model);
        this.fields = new ModelFields(model, dialect, queries);
        this.rows = new ModelRows(fields, explores, tables, queries);
    }

    Model model() {
        return model;
    }

    ExploreIndex explores() {
        return explores;
    }

    ModelFields fields() {
        return fields;
    }

    ModelRows rows() {
        return rows;
    }

    /** What follows fields within an explore; one for all explores in which names mean the same. */
    Tracer in(Explore explore) {
        return inExplores.computeIfAbsent(explore.name(), _ -> Names.of(explore)
                .map(names -> byNames.computeIfAbsent(names, _ -> tracer(explore)))
                .orElseGet(() -> tracer(explore)));
    }

    private Tracer tracer(Explore explore) {
        return new Tracer(this, new ExploreScope(explore, model, rows));
    }
}
