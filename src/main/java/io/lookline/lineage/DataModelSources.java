package io.lookline.lineage;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Source;
import io.lookline.sql.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A data model of the catalog, what it is made of, and which tables this means.
 *
 * @param view the view that it is; empty for an explore
 * @param origins what its rows come from
 * @param fields what its fields are made of, by their names
 * @param tables each table that is named
 */
record DataModelSources(
        Written written,
        Optional<ViewModels.Entity> view,
        List<Origin> origins,
        Map<String, FieldLineage> fields,
        Map<TableName, Named> tables) {
    /** @param choice the table that it means */
    record Named(TableSearch search, TableHits hits, TableChoice choice) {}

    static DataModelSources of(ViewModels.Entity view, LookmlLineage lineage, WarehouseTables tables) {
        List<Origin> origins = lineage.origins(view.model(), view.view());
        Map<String, FieldLineage> fields = lineage.fields(view);
        return new DataModelSources(
                view.written(),
                Optional.of(view),
                origins,
                fields,
                named(origins, fields, lineage.connection(view.model()), tables));
    }

    /** Whether the catalog told of each table whether it has it. */
    boolean isSure() {
        return tables.values().stream()
                .noneMatch(named -> named.choice() instanceof TableChoice.None(Code code)
                        && (code == Code.LINEAGE_TABLE_UNSEEN || code == Code.LINEAGE_TABLE_UNSOUGHT));
    }

    /** The same as if it were made of one of its fields alone. */
    DataModelSources only(String field) {
        return new DataModelSources(written, view, List.of(), Map.of(field, fields.get(field)), tables);
    }

    /** The tables that rows and fields name, as those of a connection. */
    static Map<TableName, Named> named(
            List<Origin> origins, Map<String, FieldLineage> fields, String connection, WarehouseTables tables) {
        Map<TableName, Set<List<String>>> read = new LinkedHashMap<>();
        origins.forEach(origin -> {
            if (origin.upstream() instanceof Origin.Upstream.Table table) {
                read.put(table.name(), new HashSet<>());
            }
        });
        fields.values().stream().flatMap(field -> field.sources().stream()).forEach(source -> {
            if (source instanceof Source.Column(TableName name, List<String> path)) {
                read.computeIfAbsent(name, _ -> new HashSet<>()).add(path);
            }
        });
        Map<TableName, Code> reasons = reasons(origins);
        Map<TableName, Named> named = new LinkedHashMap<>();
        read.forEach((name, paths) -> {
            TableSearch search = tables.search(connection, name);
            Optional<TableHits> hits = tables.hits(search);
            TableChoice choice = hits.map(found -> TableChoice.of(search, found, paths))
                    .orElse(new TableChoice.None(Code.LINEAGE_TABLE_UNSOUGHT))
                    .orElse(Optional.ofNullable(reasons.get(name)));
            named.put(name, new Named(search, hits.orElse(TableHits.NONE), choice));
        });
        return named;
    }

    /** Why tables are not there that were not to be expected. */
    private static Map<TableName, Code> reasons(List<Origin> origins) {
        Map<TableName, Code> reasons = new HashMap<>();
        for (Origin origin : origins) {
            if (origin.upstream() instanceof Origin.Upstream.Table(TableName name, boolean assumed)) {
                if (assumed) {
                    reasons.put(name, Code.LINEAGE_ROWS_UNSAID);
                } else if (origin.isUndecided()) {
                    reasons.put(name, Code.LINEAGE_NAME_UNDECIDED);
                }
            }
        }
        return reasons;
    }
}
