package io.lookline.lookml;

import java.util.regex.Pattern;

/**
 * Guesses where a value ends that lacks its own end, and so runs on to that of a later value: before the next line that
 * begins a pair, or at the brace that closes the block around it.
 */
final class EarlyEnd {
    private static final Pattern NEXT_BLOCK = Pattern.compile("[}\\s]++\\w++\\s*+:\\s*+[\\w+.]*+\\s*+\\{");

    private final String text;
    private final NextPair nextPair;

    EarlyEnd(String text) {
        this.text = text;
        this.nextPair = new NextPair(text);
    }

    /** An offset before {@code end}, or {@code end} when nothing in between speaks for an earlier one. */
    int ofExpression(int start, int end) {
        int last = Math.min(end, nextPair.from(start));
        int depth = 0;
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                return i;
            }
        }
        return last;
    }

    /** The same for what begins with a quote; in a list, the last bracket before that place is not a part of it. */
    int ofString(int start, int end, boolean inList) {
        int last = ofString(start, end);
        int bracket = inList && last < end ? text.lastIndexOf(']', last - 1) : -1;
        return bracket < start ? last : bracket;
    }

    private int ofString(int start, int end) {
        int last = Math.min(end, nextPair.from(start));
        for (int i = start; i < last; i++) {
            if (Blanks.isLineEnd(text.charAt(i)) && closesBlock(i + 1)) {
                return i;
            }
        }
        return last;
    }

    /**
     * Whether a value that has its end swallowed the end of its block and the head of the next one, which no SQL or HTML
     * looks like: <code>… } dimension: name {</code>.
     */
    static boolean isOverdue(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                return NEXT_BLOCK.matcher(value).region(i, value.length()).lookingAt();
            }
        }
        return false;
    }

    private boolean closesBlock(int lineStart) {
        int i = lineStart;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '}';
    }
}
