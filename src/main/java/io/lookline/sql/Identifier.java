package io.lookline.sql;

import java.util.Objects;

/**
 * A name as it is written, without its quotes.
 *
 * @param quoted whether it stood in quotes, which keep its case in some dialects
 */
public record Identifier(String text, boolean quoted) {
    /** Stands at the beginning of a name that only the normaliser has put into quotes. */
    static final char UNQUOTED = '\u0001';

    /** Stands for a dot within a name: the grammar takes dots in quotes for those between names. */
    private static final char DOT = '\u0002';

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
        if (!quoted) {
            return plain(text);
        }
        String name = text.substring(1, text.length() - 1).replace(DOT, '.');
        return name.indexOf(UNQUOTED) == 0 ? plain(name.substring(1)) : new Identifier(name, true);
    }

    /** A name as the normaliser writes it, so that the grammar keeps it whole. */
    static String whole(String name) {
        return name.replace('.', DOT);
    }

    /** A text of the grammar's, as it was before the normaliser. */
    static String original(String text) {
        return text.replace(DOT, '.').replace(String.valueOf(UNQUOTED), "");
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
