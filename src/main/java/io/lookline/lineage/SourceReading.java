package io.lookline.lineage;

import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.ListedLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.QueryCache;
import io.lookline.looker.Explore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What all data models are made of: views by their files, explores without files by what Looker says of them. */
final class SourceReading {
    private final ModelAssets models;
    private final Warehouses warehouses;
    private final WarehouseTables tables;
    private final QueryCache queries;
    private final LookmlLineage lookml;
    private final ListedExplores listed;

    /** @param queries those that were read already */
    SourceReading(ModelAssets models, Warehouses warehouses, WarehouseTables tables, QueryCache queries) {
        this.models = models;
        this.warehouses = warehouses;
        this.tables = tables;
        this.queries = queries;
        this.listed = new ListedExplores(models.exploresWithoutFiles().toList());
        this.lookml = new LookmlLineage(warehouses, tables, queries);
    }

    LookmlLineage lookml() {
        return lookml;
    }

    /** One after the other; what is not held by the reader can go. */
    Stream<DataModelSources> all() {
        return Stream.concat(
                models.views().stream()
                        .flatMap(views -> views.all().stream())
                        .map(view -> DataModelSources.of(view, lookml, tables)),
                models.exploresWithoutFiles().map(this::listed));
    }

    private DataModelSources listed(Explore explore) {
        String connection = explore.connection() == null ? "" : explore.connection();
        ListedLineage lineage =
                new ListedLineage(listed.of(explore), warehouses.dialect(connection), tables.of(connection), queries);
        List<Origin> origins = lineage.origins();
        Map<String, FieldLineage> fields = lineage.fields();
        return new DataModelSources(
                models.explores().get(explore.id()),
                Optional.empty(),
                origins,
                fields,
                DataModelSources.named(origins, fields, connection, tables));
    }
}
