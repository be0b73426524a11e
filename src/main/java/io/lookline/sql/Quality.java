package io.lookline.sql;

/** How much of a query could be told. */
public enum Quality {
    /** Tables and columns. */
    FULL,
    /** The grammar refuses the text, or it is beyond what is read: tables only, as a scanner finds them. */
    TABLES_ONLY,
    /** There is no query in the text. */
    NONE
}
