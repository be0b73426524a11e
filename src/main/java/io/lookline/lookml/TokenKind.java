package io.lookline.lookml;

/** What a token is. */
enum TokenKind {
    BLANK,
    COMMENT,
    BLOCK_START,
    BLOCK_END,
    LIST_START,
    LIST_END,
    COMMA,
    COLON,
    /** Text without quotes: a key, a name or a value. */
    LITERAL,
    /** With both quotes. */
    QUOTED,
    /** Begins with a quote and has no other. */
    QUOTED_UNTERMINATED,
    /** Everything between a colon and {@code ;;}, perhaps nothing. */
    EXPRESSION,
    EXPRESSION_END,
    /** A tag or output of Liquid outside of a value, where it has no meaning. */
    LIQUID,
    /** A single semicolon. */
    SEMICOLON,
    /** Behind the last character. */
    END;

    private static final TokenKind[] KINDS = values();

    static TokenKind at(int ordinal) {
        return KINDS[ordinal];
    }
}
