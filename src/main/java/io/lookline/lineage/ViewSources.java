package io.lookline.lineage;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Source;
import io.lookline.lookml.liquid.StandIns;
import io.lookline.sql.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One view of the catalog, what it is made of, and the tables that this means.
 *
 * @param origins what its rows come from
 * @param fields what its fields are made of, by their names
 * @param tables each table that is named
 */
record ViewSources(
        ViewModels.Entity entity,
        List<Origin> origins,
        Map<String, FieldLineage> fields,
        Map<TableName, Named> tables) {
    /**
     * @param assumed whether only the view's own name says so
     * @param choice the table that it means
     */
    record Named(TableSearch search, TableHits hits, boolean assumed, TableChoice choice) {}

    static ViewSources of(ViewModels.Entity entity, LookmlLineage lineage) {
        List<Origin> origins = lineage.origins(entity);
        Map<String, FieldLineage> fields = lineage.fields(entity);
        Set<TableName> said = new HashSet<>();
        Map<TableName, Set<List<String>>> read = new LinkedHashMap<>();
        origins.stream().map(Origin::upstream).forEach(upstream -> {
            if (upstream instanceof Origin.Upstream.Table(TableName name, boolean assumed)) {
                read.computeIfAbsent(name, _ -> new HashSet<>());
                if (!assumed) {
                    said.add(name);
                }
            }
        });
        Set<TableName> ofRows = Set.copyOf(read.keySet());
        fields.values().stream().flatMap(field -> field.sources().stream()).forEach(source -> {
            if (source instanceof Source.Column(TableName name, List<String> path)) {
                read.computeIfAbsent(name, _ -> new HashSet<>()).add(path);
            }
        });
        Map<TableName, Named> named = new HashMap<>();
        read.forEach((name, paths) -> {
            TableSearch search = lineage.search(entity.model(), name);
            TableHits hits = lineage.hits(search);
            boolean assumed = ofRows.contains(name) && !said.contains(name);
            named.put(name, new Named(search, hits, assumed, choice(name, hits, paths, assumed)));
        });
        return new ViewSources(entity, origins, fields, named);
    }

    private static TableChoice choice(TableName name, TableHits hits, Set<List<String>> paths, boolean assumed) {
        TableChoice choice = TableChoice.of(hits, paths);
        if (choice instanceof TableChoice.Chosen) {
            return choice;
        }
        if (assumed) {
            return new TableChoice.None(Code.LINEAGE_ROWS_UNSAID);
        }
        return StandIns.isIn(name.toString()) ? new TableChoice.None(Code.LINEAGE_TABLE_UNDECIDED) : choice;
    }
}
