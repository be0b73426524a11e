package io.lookline.cli;

import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.ModelLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.QueryCache;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the views of some models are made of.
 *
 * @param models those that have any of the views, in their order
 * @param findings what is wrong with the texts that give rows
 */
record ProjectLineage(List<OfModel> models, List<Finding> findings) {
    /** @param views in the order of the model */
    record OfModel(Model model, List<OfView> views) {}

    /** @param fields by their declared names */
    record OfView(String name, List<Origin> origins, Map<String, FieldLineage> fields) {}

    /** @param wanted the name of the views that are; empty for all */
    static ProjectLineage of(List<Model> models, Optional<String> wanted, Dialect dialect) {
        QueryCache queries = new QueryCache();
        List<OfModel> found = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Model model : models) {
            ModelLineage lineage = new ModelLineage(model, dialect, Tables.UNKNOWN, queries);
            if (wanted.isEmpty()) {
                lineage.readAhead(model.viewNames());
            }
            List<OfView> views = wanted.map(Set::of).orElseGet(model::viewNames).stream()
                    .flatMap(name -> model.view(name).stream())
                    .map(view -> of(view, lineage))
                    .toList();
            if (!views.isEmpty()) {
                found.add(new OfModel(model, views));
            }
            findings.addAll(lineage.findings());
        }
        return new ProjectLineage(found, findings.stream().distinct().toList());
    }

    LineageCounts counts() {
        return LineageCounts.of(
                models.stream().flatMap(model -> model.views().stream()).toList());
    }

    private static OfView of(View view, ModelLineage lineage) {
        return new OfView(view.name(), lineage.origins(view), lineage.fields(view));
    }
}
