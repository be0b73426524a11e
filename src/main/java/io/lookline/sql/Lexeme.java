package io.lookline.sql;

/**
 * A piece of a text that means something; blanks and comments are none.
 *
 * @param start where it begins, in characters
 * @param end behind its last character
 * @param text without quotes and prefixes
 */
record Lexeme(Kind kind, int start, int end, String text) {
    enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name in quotes. */
        NAME,
        STRING,
        NUMBER,
        /** What is left of a template, such as {@code {{ x }}} and {@code ${x}}. */
        TEMPLATE,
        /** One character. */
        SYMBOL
    }

    /** A word or a symbol that the text does not have; it stands where a piece of it stands. */
    static Lexeme written(String text, Lexeme place) {
        boolean word = Character.isLetter(text.charAt(0)) || text.charAt(0) == '`';
        return new Lexeme(word ? Kind.WORD : Kind.SYMBOL, place.start, word ? place.end : place.start, text);
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isAny(String... words) {
        for (String word : words) {
            if (is(word)) {
                return true;
            }
        }
        return false;
    }

    boolean is(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether it can be a part of a name. */
    boolean isNamePart() {
        return kind == Kind.WORD || kind == Kind.NAME || kind == Kind.TEMPLATE;
    }

    boolean touches(Lexeme next) {
        return end == next.start;
    }
}
