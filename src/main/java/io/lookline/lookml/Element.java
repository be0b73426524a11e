package io.lookline.lookml;

/** One thing between the brackets of a list: a value, a pair as in {@code filters: [status: "done"]}, or a comment. */
public sealed interface Element permits Bare, Quoted, Pair, Comment {}
