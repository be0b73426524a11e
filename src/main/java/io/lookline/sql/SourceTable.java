package io.lookline.sql;

/**
 * A table that a query reads.
 *
 * @param offset where it is named first, in characters from the start of the text
 */
public record SourceTable(TableName name, int offset) {}
