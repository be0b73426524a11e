package io.lookline.lineage.source;

import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import java.util.HashMap;
import java.util.Map;

/** The fields of the views of one model, each view's read once. */
final class ModelFields {
    private final Model model;
    private final Dialect dialect;
    private final QueryCache queries;
    private final Map<String, ViewFields> fields = new HashMap<>();

    ModelFields(Model model, Dialect dialect, QueryCache queries) {
        this.model = model;
        this.dialect = dialect;
        this.queries = queries;
    }

    Model model() {
        return model;
    }

    Dialect dialect() {
        return dialect;
    }

    ViewFields of(View view) {
        return fields.computeIfAbsent(
                view.name(), _ -> new ViewFields(view, new FieldReader(view, model, dialect, queries)));
    }
}
