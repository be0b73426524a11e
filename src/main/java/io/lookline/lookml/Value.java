package io.lookline.lookml;

/** What stands behind a key. */
public sealed interface Value permits Bare, Quoted, Expression {
    /** The text without quotes, {@code ;;} or white space around it; line ends are LF. */
    String text();

    /** The offset of the first character, a quote included. */
    int start();
}
