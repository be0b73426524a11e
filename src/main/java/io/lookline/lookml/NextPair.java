package io.lookline.lookml;

/**
 * Finds where a line begins like a pair or a block, {@code word:}; a cast like {@code x::date} is none. Remembers what
 * it found, so that asking from place to place stays linear.
 */
final class NextPair {
    private final String text;
    private int askedFrom = Integer.MAX_VALUE;
    private int found = -1;

    NextPair(String text) {
        this.text = text;
    }

    /** The offset of the next such line behind {@code offset}; the length of the text when there is none. */
    int from(int offset) {
        if (offset < askedFrom || offset > found) {
            askedFrom = offset;
            found = search(offset);
        }
        return found;
    }

    private int search(int offset) {
        for (int i = offset; i < text.length(); i++) {
            if (Blanks.isLineEnd(text.charAt(i)) && isPair(i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether the text at {@code lineStart} is blanks, a word, perhaps blanks, and one colon. */
    private boolean isPair(int lineStart) {
        int word = skipBlanks(lineStart);
        int end = wordEnd(text, word);
        int colon = skipBlanks(end);
        return end > word
                && colon < text.length()
                && text.charAt(colon) == ':'
                && (colon + 1 == text.length() || text.charAt(colon + 1) != ':');
    }

    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private int skipBlanks(int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }
}
