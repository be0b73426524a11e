package io.lookline.lookml.liquid;

import java.util.List;

/**
 * What a template becomes.
 *
 * @param variants at least one; each text once
 * @param inputs what the branches read that may be taken, in the order in which they do
 * @param flaws in the order of the text
 */
public record Rendering(List<Variant> variants, List<Input> inputs, List<Flaw> flaws) {
    public Rendering {
        variants = List.copyOf(variants);
        inputs = List.copyOf(inputs);
        flaws = List.copyOf(flaws);
    }

    static Rendering of(String text) {
        return new Rendering(List.of(new Variant(text, false, "", List.of())), List.of(), List.of());
    }

    /** The texts alone. */
    public List<String> texts() {
        return variants.stream().map(Variant::text).toList();
    }
}
