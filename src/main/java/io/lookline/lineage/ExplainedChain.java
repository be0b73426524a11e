package io.lookline.lineage;

import java.util.List;
import java.util.Optional;

/**
 * From a column to one that it comes from, over all that lie between.
 *
 * @param columns full names, the nearest first, without the column itself; empty when it has no source
 * @param inTable whether it ends in a table's column
 * @param end why it goes no further elsewhere; empty when the last field names no column, as a count of rows
 */
public record ExplainedChain(List<String> columns, boolean inTable, Optional<ExplainedResult> end) {
    public ExplainedChain {
        columns = List.copyOf(columns);
    }
}
