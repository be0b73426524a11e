package io.lookline.lookml.liquid;

/** Where a piece of text comes next; linear over all questions that are asked from left to right. */
final class Ahead {
    private final String text;
    private final String wanted;
    private int found = -1;

    Ahead(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The offset at or behind {@code from}; the length of the text when there is none. */
    int from(int from) {
        if (found < from) {
            int next = text.indexOf(wanted, from);
            found = next < 0 ? text.length() : next;
        }
        return found;
    }
}
