package io.lookline.sql;

import io.lookline.diagnostic.Code;
import java.util.Set;

/**
 * What could not be told of a query.
 *
 * @param offset where it stands, in characters from the start of the text
 * @param line the line of it, from 1
 * @param message one sentence without a trailing full stop
 */
public record SqlDiagnostic(Code code, int offset, int line, String message) {
    private static final Set<Code> UNREAD = Set.of(Code.SQL_REFUSED, Code.SQL_TOO_LARGE, Code.SQL_NO_QUERY);

    /** Whether it says that of a statement nothing, or no more than its tables, could be told. */
    public boolean isOfUnreadSql() {
        return UNREAD.contains(code);
    }

    static String open(TableName table) {
        return "the columns of " + table + " are not known; they pass under their own names";
    }
}
