package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import java.util.List;

/** What became of something that LookML or SQL names: whether it is found in the catalog. */
public sealed interface ExplainedResult {
    /** @param names full names, at least one */
    record Found(List<String> names) implements ExplainedResult {
        public Found {
            names = List.copyOf(names);
        }
    }

    /**
     * @param message a sentence without a trailing full stop, whose subject is what is explained
     * @param hint what to do about it; empty when there is nothing to say
     */
    record Lost(Code code, String message, String hint) implements ExplainedResult {}

    /** No catalog is named that could be asked. */
    record NotLookedFor() implements ExplainedResult {}
}
