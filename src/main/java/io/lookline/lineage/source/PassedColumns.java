package io.lookline.lineage.source;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the fields that are nothing but a column of their view's rows. */
final class PassedColumns {
    private PassedColumns() {}

    static Map<String, Set<String>> of(ViewFields fields) {
        Map<String, Set<String>> passed = new LinkedHashMap<>();
        for (String name : fields.values()) {
            List<Read> reads = fields.isMeasure(name)
                    ? List.of()
                    : fields.reads(name).stream().distinct().toList();
            if (reads.size() == 1
                    && reads.getFirst() instanceof Read.OfRow(List<String> path, boolean alone)
                    && alone) {
                passed.computeIfAbsent(String.join(".", path).toLowerCase(Locale.ROOT), _ -> new LinkedHashSet<>())
                        .add(name);
            }
        }
        return passed;
    }
}
