package io.lookline.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A query of a tile, or one of several whose results are merged.
 *
 * @param explore Looker's id of the explore: {@code model::explore}
 */
public record ExplainedQuery(String explore, ExplainedResult result, List<Read> reads) {
    /**
     * A field that it reads.
     *
     * @param column the full name of the explore's column; empty when it has none
     * @param chains from that column to where it comes from
     */
    public record Read(String field, Set<ReadReason> reasons, Optional<String> column, ExplainedChains chains) {}
}
