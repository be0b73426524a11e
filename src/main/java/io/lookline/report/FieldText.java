package io.lookline.report;

import io.lookline.catalog.FieldCounts;
import java.util.List;
import java.util.stream.Collectors;

/** How many fields of views have a source, and why the others have none. */
record FieldText(FieldCounts counts) {
    /** No line when there are no fields. */
    List<String> lines() {
        if (counts.fields() == 0) {
            return List.of();
        }
        String sourced = "Lineage: %d of %s %s a source in the catalog, %d read no column"
                .formatted(
                        counts.sourced(),
                        Amounts.count(counts.fields(), "field"),
                        counts.sourced() == 1 ? "has" : "have",
                        counts.plain());
        return counts.lost() == 0
                ? List.of(sourced)
                : List.of(sourced, "  %d have none: ".formatted(counts.lost()) + causes());
    }

    private String causes() {
        return counts.causes().entrySet().stream()
                .map(cause -> cause.getKey() + " " + cause.getValue())
                .collect(Collectors.joining(", "));
    }
}
