package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a view come from.
 *
 * @param explore the explore that says so; empty for the view itself
 * @param text what is said; empty where no text says it
 * @param remark what is said in other ways: by {@code explore_source}, or by nothing
 * @param problems what of the SQL is not understood, a sentence each
 * @param origins what the SQL reads
 */
public record ExplainedRows(
        Optional<String> explore,
        Optional<ExplainedText> text,
        Optional<String> remark,
        List<Problem> problems,
        List<ExplainedOrigin> origins) {
    /** @param place where in the text it is */
    public record Problem(Code code, FileLine place, String message) {}
}
