package io.lookline.lookml;

/** One thing in a block or at the top of a file, in the order of the text. */
public sealed interface Node permits Block, Pair, ValueList, Comment {
    /** The offset of its first character. */
    int start();

    /** The offset behind its last character. */
    int end();
}
