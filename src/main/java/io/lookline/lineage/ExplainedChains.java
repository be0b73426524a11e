package io.lookline.lineage;

import java.util.List;

/**
 * From a column to all that it comes from.
 *
 * @param first at least one, and not more than a person reads; none for what has no column
 * @param more whether there are others
 */
public record ExplainedChains(List<ExplainedChain> first, boolean more) {
    static final ExplainedChains NONE = new ExplainedChains(List.of(), false);

    public ExplainedChains {
        first = List.copyOf(first);
    }
}
