package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.HashMap;
import java.util.Map;

/** The views of one model and what is found of them so far: fields, rows, and explores that use them. */
final class ModelViews {
    private final Model model;
    private final Dialect dialect;
    private final ExploreIndex explores;
    private final ModelRows rows;
    private final Map<String, ViewFields> fields = new HashMap<>();
    private final Map<String, Tracer> inExplores = new HashMap<>();

    ModelViews(Model model, Dialect dialect, Tables tables, QueryCache queries) {
        this.model = model;
        this.dialect = dialect;
        this.explores = new ExploreIndex(model);
        this.rows = new ModelRows(model, explores, dialect, tables, queries);
    }

    Model model() {
        return model;
    }

    Dialect dialect() {
        return dialect;
    }

    ExploreIndex explores() {
        return explores;
    }

    ModelRows rows() {
        return rows;
    }

    ViewFields fields(View view) {
        return fields.computeIfAbsent(view.name(), _ -> new ViewFields(view));
    }

    /** What follows fields within an explore. */
    Tracer in(Explore explore) {
        return inExplores.computeIfAbsent(
                explore.name(), _ -> new Tracer(this, new ExploreScope(explore, model, rows)));
    }
}
