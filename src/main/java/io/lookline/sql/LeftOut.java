package io.lookline.sql;

/** What says nothing of lineage and is not in the grammar. */
record LeftOut(Dialect dialect) implements Rewriting.Rule {
    private static final String[] CLAUSES = {"FROM", "WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "UNION"};

    private static final String[] HINTS = {
        "SQL_NO_CACHE",
        "SQL_CACHE",
        "SQL_CALC_FOUND_ROWS",
        "SQL_BIG_RESULT",
        "SQL_SMALL_RESULT",
        "HIGH_PRIORITY",
        "STRAIGHT_JOIN"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.is(',')) {
            return endsList(pieces, at + 1) ? at + 1 : at;
        }
        if (each.is("AS") && next.kind() == Lexeme.Kind.NUMBER) {
            pieces.write(each);
            pieces.write(new Lexeme(Lexeme.Kind.STRING, next.start(), next.end(), next.text()));
            return at + 2;
        }
        if (each.is('(')
                && pieces.last().is("WEEK")
                && pieces.at(at + 2).is(')')
                && pieces.at(at + 3).is("FROM")) {
            return at + 3;
        }
        if (each.kind() != Lexeme.Kind.WORD) {
            return at;
        }
        if (each.is("COPY") && next.is("GRANTS") || each.isAny("IGNORE", "RESPECT") && next.is("NULLS")) {
            return at + 2;
        }
        if (each.isAny(HINTS) && pieces.last().is("SELECT")) {
            return at + 1;
        }
        if (each.is("RENAME") && next.is('(')) {
            pieces.write(each, "REPLACE");
            return at + 1;
        }
        if (each.is("WITH")) {
            return with(pieces, at, next);
        }
        return each.text().startsWith("@") && next.is(':') && pieces.at(at + 2).is('=') ? at + 3 : at;
    }

    /** A comma that nothing of its list follows. */
    private static boolean endsList(Pieces pieces, int at) {
        Lexeme next = pieces.at(at);
        return at >= pieces.size()
                || next.is(')')
                || next.isAny(CLAUSES)
                || next.is("SELECT") && pieces.last().is(')')
                || pieces.last().is("SELECT");
    }

    /** {@code WITH NO DATA} of a table that is made, and of SQL Server the columns of OPENJSON and hints. */
    private int with(Pieces pieces, int at, Lexeme next) {
        if (next.is("DATA") && !pieces.at(at + 2).is("AS") && !pieces.at(at + 2).is('(')) {
            return at + 2;
        }
        if (next.is("NO") && pieces.at(at + 2).is("DATA")) {
            return at + 3;
        }
        if (next.is("NO") && pieces.at(at + 2).is("SCHEMA") && pieces.at(at + 3).is("BINDING")) {
            return at + 4;
        }
        boolean columns = dialect == Dialect.SQL_SERVER
                && next.is('(')
                && (pieces.last().is(')') || pieces.last().isNamePart());
        return columns ? pieces.groupEnd(at + 1, '(', ')') : at;
    }
}
