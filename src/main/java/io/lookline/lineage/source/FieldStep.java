package io.lookline.lineage.source;

import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.RenderedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field on the way from another one to its sources.
 *
 * @param view the name under which its view is known there
 * @param declaration what is written of it
 * @param expressions what its value depends on, in the order in which it is read
 */
public record FieldStep(String view, LookmlObject declaration, List<Expression> expressions) {
    public FieldStep {
        expressions = List.copyOf(expressions);
    }

    /** {@code view.field}, by which other steps name it. */
    public String name() {
        return view + "." + declaration.name();
    }

    /**
     * @param text empty for what is named without SQL, as by {@code filters}, and for a column of the field's own name
     * @param names what it names that can be followed
     */
    public record Expression(Optional<RenderedText> text, List<Name> names) {
        public Expression {
            names = List.copyOf(names);
        }
    }

    /**
     * @param branch which of the text's variants has it, 0 for the first; negative for each of them
     * @param text as it stands there
     */
    public record Name(int branch, String text, Target target) {}

    /** Where a name leads. */
    public sealed interface Target {
        /** @param name that of another step */
        record Field(String name) implements Target {}

        /** The end of the way. */
        record End(Set<Source> sources, Set<Cause> causes) implements Target {}
    }
}
