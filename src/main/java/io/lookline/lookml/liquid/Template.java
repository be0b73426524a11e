package io.lookline.lookml.liquid;

import java.util.List;

/** A text with Liquid, read once and rendered in as many contexts as it stands in. Immutable. */
public final class Template {
    private final String text;
    /** Empty for a text without Liquid. */
    private final List<Node> nodes;

    private final List<Flaw> flaws;

    private Template(String text, List<Node> nodes, List<Flaw> flaws) {
        this.text = text;
        this.nodes = nodes;
        this.flaws = flaws;
    }

    /** Reads any text, in time that is linear in its length; what is wrong with it is told by each rendering. */
    public static Template of(String text) {
        if (!Scanner.isTemplate(text)) {
            return new Template(text, List.of(), List.of());
        }
        Flaws flaws = new Flaws();
        List<Node> nodes = TemplateParser.parse(text, flaws);
        return new Template(text, nodes, flaws.list());
    }

    /** Every text that it may become in a context; the text itself when it has no Liquid. */
    public Rendering render(Context context) {
        return nodes.isEmpty() && flaws.isEmpty() && !Scanner.isTemplate(text)
                ? Rendering.of(text)
                : Variants.of(nodes, text.length(), flaws, context);
    }
}
