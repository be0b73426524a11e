package io.lookline.sql;

import io.lookline.diagnostic.Code;

/**
 * What could not be told of a query.
 *
 * @param offset where it stands, in characters from the start of the text
 * @param line the line of it, from 1
 * @param message one sentence without a trailing full stop
 */
public record SqlDiagnostic(Code code, int offset, int line, String message) {}
