package io.lookline.lineage;

import io.lookline.catalog.TableSearch;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.ListedLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.QueryCache;
import io.lookline.lineage.source.Source;
import io.lookline.looker.Explore;
import io.lookline.sql.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all data models are made of: views by their files, explores without files by what Looker says of them. */
final class SourceReading {
    private final ModelAssets models;
    private final Warehouses warehouses;
    private final WarehouseTables tables;
    private final QueryCache queries;
    private final LookmlLineage lookml;

    /** @param queries those that were read already */
    SourceReading(ModelAssets models, Warehouses warehouses, WarehouseTables tables, QueryCache queries) {
        this.models = models;
        this.warehouses = warehouses;
        this.tables = tables;
        this.queries = queries;
        this.lookml = new LookmlLineage(models.connections(), warehouses, tables, queries);
    }

    WarehouseTables tables() {
        return tables;
    }

    LookmlLineage lookml() {
        return lookml;
    }

    /** One after the other; what is not held by the reader can go. */
    Stream<DataModelSources> all() {
        Stream<ViewModels.Entity> views = models.views().stream().flatMap(each -> each.all().stream());
        return Stream.concat(
                inTurn(views).map(this::of), models.exploresWithoutFiles().map(this::of));
    }

    /** The questions for the tables that rows come from. */
    Stream<TableSearch> searches() {
        Stream<ViewModels.Seen> views = models.views().stream().flatMap(ViewModels::seen);
        Stream<TableSearch> ofViews = inTurn(views).flatMap(this::searches);
        return Stream.concat(ofViews, models.exploresWithoutFiles().flatMap(this::searches))
                .distinct();
    }

    private Stream<TableSearch> searches(ViewModels.Seen seen) {
        String connection = lookml.connection(seen.model());
        return Stream.concat(
                searches(lookml.origins(seen.model(), seen.view()), connection),
                lookml.queriedTables(seen).stream().map(name -> tables.search(connection, name)));
    }

    private Stream<TableSearch> searches(Explore explore) {
        ListedLineage lineage = lineage(explore);
        String connection = connection(explore);
        List<Origin> origins = lineage.origins();
        Set<TableName> undecided = Origin.undecidedTables(origins);
        Stream<TableSearch> ofFields = lineage.fields().values().stream()
                .flatMap(field -> field.sources().stream())
                .filter(Source.Column.class::isInstance)
                .map(source -> ((Source.Column) source).table())
                .filter(name -> !undecided.contains(name))
                .map(name -> tables.search(connection, name));
        return Stream.concat(searches(origins, connection), ofFields);
    }

    /** Model by model: what is known of the rows and fields of one goes before the next. */
    private <T extends ViewModels.InModel> Stream<T> inTurn(Stream<T> views) {
        return views
                .collect(Collectors.groupingBy(ViewModels.InModel::model, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(group -> {
                    lookml.turnTo(group.getKey(), group.getValue());
                    return group.getValue().stream();
                });
    }

    private Stream<TableSearch> searches(List<Origin> origins, String connection) {
        return origins.stream()
                .filter(origin -> !origin.isUndecided())
                .map(Origin::upstream)
                .filter(Origin.Upstream.Table.class::isInstance)
                .map(Origin.Upstream.Table.class::cast)
                .filter(table -> !table.assumed() || warehouses.of(connection).knowsSchema())
                .map(table -> tables.search(connection, table.name()));
    }

    private static String connection(Explore explore) {
        return explore.connection() == null ? "" : explore.connection();
    }

    private ListedLineage lineage(Explore explore) {
        String connection = connection(explore);
        return new ListedLineage(
                models.listed().of(explore), warehouses.dialect(connection), tables.of(connection), queries);
    }

    DataModelSources of(ViewModels.Entity view) {
        return DataModelSources.of(view, lookml, tables);
    }

    /** @param explore one without files */
    DataModelSources of(Explore explore) {
        ListedLineage lineage = lineage(explore);
        List<Origin> origins = lineage.origins();
        Map<String, FieldLineage> fields = lineage.fields();
        return new DataModelSources(
                models.explores().get(explore.id()),
                Optional.empty(),
                origins,
                fields,
                DataModelSources.named(origins, fields, connection(explore), tables));
    }
}
