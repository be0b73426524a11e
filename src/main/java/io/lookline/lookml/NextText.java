package io.lookline.lookml;

/** Finds where a piece of text comes next; remembers it, so that asking from place to place stays linear. */
final class NextText {
    private final String text;
    private final String piece;
    private int askedFrom = Integer.MAX_VALUE;
    private int found = -1;

    NextText(String text, String piece) {
        this.text = text;
        this.piece = piece;
    }

    /** The offset of the next one at or behind {@code offset}; the length of the text when there is none. */
    int from(int offset) {
        if (offset < askedFrom || offset > found) {
            int next = text.indexOf(piece, offset);
            askedFrom = offset;
            found = next < 0 ? text.length() : next;
        }
        return found;
    }
}
