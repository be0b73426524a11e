package io.lookline.lineage.source;

import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model of one text, and what its views are made of. */
record LineageOf(Model model, ModelLineage lineage) {
    static LineageOf model(String text) {
        ProjectFiles files =
                new ProjectFiles("p", List.of(SourceText.of("m.model.lkml", text)), Map.of(), Optional.empty());
        Model model =
                Lookml.read(List.of(files), LookmlOptions.NONE).model("p", "m").orElseThrow();
        return new LineageOf(model, new ModelLineage(model, Dialect.STANDARD, Tables.UNKNOWN, new QueryCache()));
    }

    List<Origin> origins(String view) {
        return lineage.origins(view(view));
    }

    Map<String, FieldLineage> fields(String view) {
        return lineage.fields(view(view));
    }

    FieldLineage field(String view, String field) {
        return fields(view).get(field);
    }

    /** All of it, views in their order. */
    String text() {
        return SourcesText.of(model, lineage);
    }

    private View view(String name) {
        return model.view(name).orElseThrow();
    }
}
