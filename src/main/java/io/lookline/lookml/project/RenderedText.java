package io.lookline.lookml.project;

import io.lookline.lookml.Expression;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Position;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.liquid.Input;
import io.lookline.lookml.liquid.Variant;
import java.util.List;

/**
 * A text of LookML and what it can become, once constants and markers of the environment are replaced and Liquid is
 * evaluated.
 *
 * @param place where it stands
 * @param written constants replaced, Liquid as it is written
 * @param variants at least one: each branch that Liquid leaves open
 * @param inputs what its Liquid reads
 */
public record RenderedText(LookmlObject.Located place, String written, List<Variant> variants, List<Input> inputs) {
    public RenderedText {
        variants = List.copyOf(variants);
        inputs = List.copyOf(inputs);
    }

    /**
     * Where a character of a variant stands in the file; with Liquid or constants before it that is a guess.
     *
     * @param offset in characters from the start of the text
     */
    public Position position(int offset) {
        SourceText source = place.layer().file().document().source();
        return source.position(
                Math.clamp((long) start() + offset, 0, source.text().length()));
    }

    private int start() {
        return place.node() instanceof Pair pair && pair.value() instanceof Expression expression
                ? expression.start()
                : place.node().start();
    }

    /** {@code project/path:line}. */
    public String location() {
        ProjectFile file = place.layer().file();
        return file.project() + "/" + file.path() + ":"
                + file.position(place.node()).line();
    }
}
