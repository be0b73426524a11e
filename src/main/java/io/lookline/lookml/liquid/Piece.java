package io.lookline.lookml.liquid;

/** What a template is made of, before blocks are paired. */
sealed interface Piece {
    /** Text outside of tags. */
    record Plain(String text) implements Piece {}

    /**
     * <code>{% name markup %}</code>.
     *
     * @param name {@code if}, {@code endif} and so on; empty when there is none
     * @param offset of the opening brace
     * @param markupOffset of the first character of the markup
     */
    record Tag(String name, String markup, int offset, int markupOffset) implements Piece {}

    /** <code>{{ markup }}</code>. */
    record Output(String markup, int offset, int markupOffset) implements Piece {}
}
