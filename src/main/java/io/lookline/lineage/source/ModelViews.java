package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.Model;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.HashMap;
import java.util.Map;

/** The views of one model and what is found of them so far: fields, rows, and explores that use them. */
final class ModelViews {
    private final Model model;
    private final ExploreIndex explores;
    private final ModelFields fields;
    private final ModelRows rows;
    private final Map<String, Tracer> inExplores = new HashMap<>();

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

    /** What follows fields within an explore. */
    Tracer in(Explore explore) {
        return inExplores.computeIfAbsent(
                explore.name(), _ -> new Tracer(this, new ExploreScope(explore, model, rows)));
    }
}
