package io.lookline.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Columns of the source joined with what people wrote on the stored ones. The stored description, display name and tags
 * are always sent along: a column whose type changes is created anew by the server and would lose them.
 */
final class ColumnMerge {
    private final Map<String, Column> stored = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean override;
    private final boolean sourceMoved;

    /**
     * @param override whether descriptions that people edited are replaced
     * @param sourceMoved whether the source says something new; only then are missing tags added
     */
    ColumnMerge(List<Column> stored, boolean override, boolean sourceMoved) {
        this.override = override;
        this.sourceMoved = sourceMoved;
        for (int place = 0; place < stored.size(); place++) {
            Column column = stored.get(place);
            this.stored.putIfAbsent(column.key(), column);
            places.putIfAbsent(column.key(), place);
        }
    }

    /** The columns to send; stored ones that an incomplete source lacks stay at the end. */
    List<Column> merge(DataModel desired) {
        List<Column> merged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Column column : desired.columns()) {
            seen.add(column.key());
            Column before = stored.get(column.key());
            merged.add(before == null ? column : merge(column, before));
        }
        if (!desired.complete()) {
            stored.values().stream()
                    .filter(column -> !seen.contains(column.key()))
                    .forEach(merged::add);
        }
        return merged;
    }

    private Column merge(Column desired, Column before) {
        return new Column(
                desired.name(),
                isEmpty(before.displayName()) ? desired.displayName() : before.displayName(),
                desired.dataType(),
                arrayDataType(desired, before),
                desired.dataTypeDisplay(),
                isEmpty(before.description()) || override && !isEmpty(desired.description())
                        ? desired.description()
                        : before.description(),
                desired.primaryKey(),
                sourceMoved ? DataModelDiff.union(before.tags(), desired.tags()) : before.tags());
    }

    /** Tells which columns differ in what the server counts as a change. */
    void differences(List<Column> merged, Differences differences) {
        Set<String> names = new HashSet<>();
        for (Column column : merged) {
            names.add(column.key());
            Column before = stored.get(column.key());
            if (before == null) {
                differences.flag("columns." + column.name(), true);
            } else {
                differences(column, before, differences);
            }
        }
        stored.values().stream()
                .filter(column -> !names.contains(column.key()))
                .forEach(column -> differences.flag("columns." + column.name(), true));
    }

    private void differences(Column column, Column before, Differences differences) {
        String field = "columns." + column.name();
        differences.flag(
                field,
                !column.dataType().equals(before.dataType())
                        || !Objects.equals(column.arrayDataType(), before.arrayDataType())
                        || column.primaryKey() != before.primaryKey());
        differences.members(field + ".tags", column.tags(), before.tags());
        if (sourceMoved) {
            differences.description(
                    field + ".description",
                    "/columns/" + places.get(before.key()) + "/description",
                    column.description(),
                    before.description());
            differences.text(field + ".displayName", column.displayName(), before.displayName());
        }
    }

    /** Another type of elements would create the column anew; what is stored says no less. */
    private static String arrayDataType(Column desired, Column before) {
        return desired.arrayDataType() != null
                        && before.arrayDataType() != null
                        && desired.dataType().equals(before.dataType())
                ? before.arrayDataType()
                : desired.arrayDataType();
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
