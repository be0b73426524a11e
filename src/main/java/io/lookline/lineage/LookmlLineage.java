package io.lookline.lineage;

import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.FieldSteps;
import io.lookline.lineage.source.ModelLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.QueryCache;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What views are made of, in the model that sees them, as far as the catalog's tables are known. */
final class LookmlLineage {
    private final ModelConnections connections;
    private final Warehouses warehouses;
    private final WarehouseTables tables;
    private final QueryCache queries;
    private final Map<Model, ModelLineage> models = new LinkedHashMap<>();
    private final Map<String, Tables> ofConnections = new HashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** @param queries those that were read already */
    LookmlLineage(ModelConnections connections, Warehouses warehouses, WarehouseTables tables, QueryCache queries) {
        this.connections = connections;
        this.warehouses = warehouses;
        this.tables = tables;
        this.queries = queries;
    }

    List<Origin> origins(Model model, View view) {
        return of(model).origins(view);
    }

    /** As {@link ModelLineage#queriedTables}. */
    List<TableName> queriedTables(ViewModels.InModel seen) {
        return of(seen.model()).queriedTables(seen.view());
    }

    Map<String, FieldLineage> fields(ViewModels.Entity entity) {
        return of(entity.model()).fields(entity.view());
    }

    /** As {@link ModelLineage#steps}. */
    List<FieldSteps> steps(ViewModels.Entity entity, String field) {
        return of(entity.model()).steps(entity.view(), field);
    }

    /** As {@link ModelLineage#passedColumns}. */
    Map<String, Set<String>> passedColumns(ViewModels.Entity entity) {
        return of(entity.model()).passedColumns(entity.view());
    }

    /** What came up so far that is wrong with the texts which give rows; each once, in whatever models it is. */
    Stream<Finding> findings() {
        keepFindings();
        return findings.stream();
    }

    /**
     * Forgets what is known of other models; it is found again where it is asked for.
     *
     * @param views those of the model that will be asked for
     */
    void turnTo(Model model, List<? extends ViewModels.InModel> views) {
        keepFindings();
        models.keySet().retainAll(Set.of(model));
        of(model).readAhead(views.stream().map(each -> each.view().name()).toList());
    }

    private void keepFindings() {
        models.values().forEach(each -> findings.addAll(each.findings()));
    }

    private ModelLineage of(Model model) {
        return models.computeIfAbsent(model, this::create);
    }

    /** Looker's connection to the database; empty when it is not known. */
    String connection(Model model) {
        return connections.of(model);
    }

    private ModelLineage create(Model model) {
        String connection = connection(model);
        Tables known = ofConnections.computeIfAbsent(connection, tables::of);
        return new ModelLineage(model, warehouses.dialect(connection), known, queries);
    }
}
