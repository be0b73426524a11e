package io.lookline.catalog;

import io.lookline.diagnostic.Code;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many fields of views, and of explores whose files are not at hand, have a source.
 *
 * @param fields those that have a value
 * @param sourced those with at least one column of the catalog as a source
 * @param plain those that name no column, as a count of rows or a constant
 * @param causes of the others, how many have each cause; a field may have several
 */
public record FieldCounts(int fields, int sourced, int plain, SortedMap<Code, Integer> causes) {
    /** Nothing was counted. */
    public static final FieldCounts NONE = new FieldCounts(0, 0, 0, new TreeMap<>());

    public FieldCounts {
        causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
    }

    /** Those that name a column and have none. */
    public int lost() {
        return fields - sourced - plain;
    }
}
