package io.lookline.lookml.project;

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

    /** {@code project/path:line}. */
    public String location() {
        ProjectFile file = place.layer().file();
        return file.project() + "/" + file.path() + ":"
                + file.position(place.node()).line();
    }
}
