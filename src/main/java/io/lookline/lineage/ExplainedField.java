package io.lookline.lineage;

import java.util.List;
import java.util.Optional;

/**
 * A field on the way from another one to its sources.
 *
 * @param name {@code view.field}, with the view as it is known there
 * @param kind as it is declared: {@code dimension}, {@code dimension_group}, {@code measure}
 */
public record ExplainedField(String name, String kind, FileLine declared, List<Expression> expressions) {
    /**
     * @param text empty for what is named without SQL
     * @param names what it names that can be followed
     */
    public record Expression(Optional<ExplainedText> text, List<Name> names) {}

    /**
     * @param text as it stands there
     * @param branches the branches of the text that have it, 1 for the first; empty when each of them does
     */
    public record Name(String text, List<Integer> branches, Target target) {}

    /** Where a name leads. */
    public sealed interface Target {
        /** @param name that of another field on the way */
        record Field(String name) implements Target {}

        /** The end of the way. */
        record End(List<ExplainedSource> sources) implements Target {}
    }
}
