package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data types of fields, and a count of Looker's types that have none. */
final class FieldTypes {
    private final ColumnTypes types;
    private final Map<String, Integer> unknown = new TreeMap<>();

    FieldTypes(ColumnTypes types) {
        this.types = types;
    }

    /** @param lookerType null and empty count as LookML's default */
    String of(String lookerType) {
        String type = types.of(lookerType);
        if (type.equals(ColumnTypes.UNKNOWN)) {
            unknown.merge(lookerType, 1, Integer::sum);
        }
        return type;
    }

    /** As {@link ColumnTypes#ofGroup}. */
    String ofGroup(boolean duration, List<String> timeframes) {
        return types.ofGroup(duration, timeframes);
    }

    /** Tells each type of Looker that has no counterpart, once. */
    void report(Diagnostics diagnostics) {
        unknown.forEach((type, fields) -> diagnostics.add(new Diagnostic(
                Code.TYPE_UNKNOWN,
                ItemType.FIELD_TYPE,
                type,
                "has no data type in the catalog, so %d columns are UNKNOWN".formatted(fields))));
    }
}
