package io.lookline.sql;

import java.util.Objects;

/**
 * A name as it is written, without its quotes.
 *
 * @param quoted whether it stood in quotes, which keep its case in some dialects
 */
public record Identifier(String text, boolean quoted) {
    private static final char QUOTE = '`';

    public Identifier {
        Objects.requireNonNull(text);
    }

    static Identifier plain(String text) {
        return new Identifier(text, false);
    }

    /** Of a text in the quotes that the normaliser leaves. */
    static Identifier parsed(String text) {
        boolean quoted = text.length() > 1 && isQuote(text.charAt(0)) && text.endsWith(text.substring(0, 1));
        return quoted ? new Identifier(text.substring(1, text.length() - 1), true) : plain(text);
    }

    private static boolean isQuote(char character) {
        return character == QUOTE || character == '"' || character == '\'';
    }

    boolean sameIgnoringCase(Identifier other) {
        return text.equalsIgnoreCase(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
