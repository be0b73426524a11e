package io.lookline.sql;

/** What some dialects have and others have not. */
enum Trait {
    /** {@code "x"} is a text, no name. */
    DOUBLE_QUOTED_STRINGS,
    /** {@code [x]} is a name. */
    BRACKETED_NAMES,
    /** {@code \'} does not end a text. */
    BACKSLASH_ESCAPES,
    /** {@code #} begins a comment. */
    HASH_COMMENTS,
    /** A comment ends where those within it have ended: <code>/* a /* b *&#47; c *&#47;</code>. */
    NESTED_COMMENTS,
    /** {@code q'[x]'} is a text, between brackets of a kind or any character twice. */
    CHOSEN_QUOTES,
    /** {@code $$x$$} is a text. */
    DOLLAR_STRINGS,
    /** {@code `a.b.c`} is a path of three names. */
    PATHS_IN_QUOTES,
    /** {@code my-project.a.b} is the name of a table. */
    DASHED_NAMES,
    /** {@code FROM t, t.items} unfolds an array of each row of t. */
    PATHS_AS_TABLES,
    /** {@code column:field} is a field of a column. */
    COLON_PATHS,
    /** A column may be used by its alias further right in the same SELECT. */
    ALIASES_IN_SELECT,
    /** A common table may name itself without the word RECURSIVE. */
    RECURSION_UNSAID
}
