package io.lookline.cli;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Cause;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Source;
import io.lookline.sql.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much of the lineage of views is known.
 *
 * @param fields those that have a value
 * @param naming fields that name anything that could be a column
 * @param sourced fields that have a source
 * @param causes why what fields name leads nowhere, each once for a field
 */
record LineageCounts(int views, int fields, int naming, int sourced, SortedMap<Code, Long> causes) {
    static LineageCounts of(List<ProjectLineage.OfView> views) {
        List<FieldLineage> fields =
                views.stream().flatMap(view -> view.fields().values().stream()).toList();
        return new LineageCounts(
                views.size(),
                fields.size(),
                (int) fields.stream().filter(FieldLineage::namesColumns).count(),
                (int) views.stream().mapToLong(LineageCounts::sourced).sum(),
                fields.stream()
                        .flatMap(field -> field.causes().stream())
                        .collect(Collectors.groupingBy(Cause::code, TreeMap::new, Collectors.counting())));
    }

    /** A table whose name nothing decides is no source. */
    private static long sourced(ProjectLineage.OfView view) {
        Set<TableName> undecided = Origin.undecidedTables(view.origins());
        return view.fields().values().stream()
                .filter(field -> field.sources().stream().anyMatch(source -> !isOf(source, undecided)))
                .count();
    }

    private static boolean isOf(Source source, Set<TableName> tables) {
        return source instanceof Source.Column(TableName table, List<String> _) && tables.contains(table);
    }

    /** Of the fields that name a column; 1 where none does. */
    double share() {
        return naming == 0 ? 1 : (double) sourced / naming;
    }

    /** The counts by their names, in the order of a summary. */
    Map<String, Object> byName() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("views", views);
        counts.put("fields", fields);
        counts.put("naming", naming);
        counts.put("sourced", sourced);
        counts.put("causes", causes);
        return counts;
    }
}
