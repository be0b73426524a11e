package io.lookline.lineage;

import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.ValueList;
import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.RenderedText;
import java.util.List;

/**
 * A text of LookML and what becomes of it.
 *
 * @param key the parameter whose text it is, such as {@code sql_table_name}
 * @param source as a person wrote it, with its key
 * @param written without its key, constants replaced, Liquid as it is written
 * @param branches at least one: each text that it may become
 */
public record ExplainedText(String key, FileLine place, String source, String written, List<Branch> branches) {
    /**
     * @param description {@code Liquid branch 2 of 3}; empty when it is the only one
     * @param reasons what was assumed for it
     */
    public record Branch(String description, List<String> reasons, String text) {}

    static ExplainedText of(RenderedText text) {
        Node node = text.place().node();
        return new ExplainedText(
                key(node),
                FileLine.of(text.place()),
                text.place().layer().file().document().slice(node),
                text.written(),
                text.variants().stream().map(ExplainedText::branch).toList());
    }

    private static Branch branch(Variant variant) {
        return new Branch(variant.description(), variant.reasons(), variant.text());
    }

    private static String key(Node node) {
        return switch (node) {
            case Pair pair -> pair.key();
            case ValueList list -> list.key();
            case Block block -> block.key();
            case Comment _ -> "";
        };
    }
}
