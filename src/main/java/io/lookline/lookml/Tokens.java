package io.lookline.lookml;

import java.util.Arrays;

/** The tokens of a text, which follow each other without a gap; each is a number, and nothing of the text is copied. */
final class Tokens {
    private final String text;
    private byte[] kinds;
    private int[] starts;
    private int count;

    Tokens(String text) {
        this.text = text;
        int expected = 16 + text.length() / 5;
        this.kinds = new byte[expected];
        this.starts = new int[expected];
    }

    void add(TokenKind kind, int start) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        kinds[count] = (byte) kind.ordinal();
        starts[count++] = start;
    }

    String text() {
        return text;
    }

    /** How many there are, {@link TokenKind#END} not counted. */
    int count() {
        return count - 1;
    }

    TokenKind kind(int token) {
        return TokenKind.at(kinds[token]);
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return starts[token + 1];
    }

    /** The first token from {@code token} on that is neither blank nor a comment. */
    int significant(int token) {
        int next = token;
        while (kinds[next] <= TokenKind.COMMENT.ordinal()) {
            next++;
        }
        return next;
    }
}
