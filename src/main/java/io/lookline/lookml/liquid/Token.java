package io.lookline.lookml.liquid;

/**
 * One word of what stands in a tag.
 *
 * @param text without its quotes when it is a string
 * @param offset in the template
 */
record Token(Kind kind, String text, int offset) {
    enum Kind {
        STRING,
        NUMBER,
        NAME,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
