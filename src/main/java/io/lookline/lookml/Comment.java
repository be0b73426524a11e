package io.lookline.lookml;

/**
 * A comment, from its {@code #} to the end of the line. It stands in the tree where it stands in the text; a comment
 * inside of a pair or the head of a block stands before that.
 *
 * @param ownLine whether nothing stands before it on its line
 */
public record Comment(String text, boolean ownLine, int start) implements Node, Element {
    @Override
    public int end() {
        return start + text.length();
    }
}
