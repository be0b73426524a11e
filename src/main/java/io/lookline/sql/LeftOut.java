package io.lookline.sql;

/** What says nothing of lineage and is not in the grammar. */
record LeftOut(Dialect dialect) implements Rewriting.Rule {
    private static final String[] CLAUSES = {"FROM", "WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "UNION"};

    private static final String[] KINDS_OF_JOIN = {"ANTI", "SEMI", "GLOBAL", "ANY", "ALL", "POSITIONAL"};
    private static final String[] HINTS = {
        "SQL_NO_CACHE",
        "SQL_CACHE",
        "SQL_CALC_FOUND_ROWS",
        "SQL_BIG_RESULT",
        "SQL_SMALL_RESULT",
        "HIGH_PRIORITY",
        "STRAIGHT_JOIN"
    };
    private static final String[] JOINS = {
        "JOIN", "LEFT", "RIGHT", "INNER", "FULL", "OUTER", "ANY", "ALL", "SEMI", "ANTI", "ASOF"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.is(',')) {
            return endsList(pieces, at + 1) ? at + 1 : at;
        }
        if (each.kind() != Lexeme.Kind.WORD) {
            return at;
        }
        if (each.is("COPY") && next.is("GRANTS") || each.isAny("IGNORE", "RESPECT") && next.is("NULLS")) {
            return at + 2;
        }
        boolean kind = each.isAny(KINDS_OF_JOIN) && !pieces.last().isAny("FROM", "JOIN");
        if (kind && next.isAny(JOINS) || each.is("GLOBAL") && next.isAny("IN", "NOT")) {
            return at + 1;
        }
        if (each.isAny(HINTS) && pieces.last().is("SELECT")) {
            return at + 1;
        }
        if (each.is("STRAIGHT_JOIN")) {
            pieces.write(each, "JOIN");
            return at + 1;
        }
        if (each.is("EACH") && (pieces.last().is("JOIN") || next.is("BY"))) {
            return at + 1;
        }
        if (each.is("ANY") && pieces.last().is('(') && next.is("ORDER")) {
            pieces.write(each);
            return orderEnd(pieces, at + 1);
        }
        if (each.is("MATCH_CONDITION") && next.is('(')) {
            return condition(pieces, at);
        }
        if (each.is("DEFAULT") && next.is("ON") && pieces.at(at + 2).is("NULL")) {
            return pieces.groupEnd(at, '(', ')');
        }
        if (each.isAny("DISTRIBUTE", "SORT", "CLUSTER")
                && next.is("BY")
                && !pieces.last().is('(')) {
            return orderEnd(pieces, at + 2);
        }
        if (each.is("TABLESAMPLE")) {
            return pieces.groupEnd(at, '(', ')');
        }
        if (each.is("RENAME") && next.is('(')) {
            pieces.write(each, "REPLACE");
            return at + 1;
        }
        if (each.is("WITH")) {
            return with(pieces, at, next);
        }
        if (each.is("SEL") && (pieces.last().is('(') || pieces.last().isAny("ALL", "UNION") || at == 0)) {
            pieces.write(each, "SELECT");
            return at + 1;
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

    /** Of Snowflake's ASOF JOIN, written as a part of its ON. */
    private static int condition(Pieces pieces, int at) {
        int end = pieces.groupEnd(at, '(', ')');
        pieces.write(pieces.at(at), "ON");
        pieces.between(at + 1, end).forEach(pieces::write);
        if (!pieces.at(end).is("ON")) {
            return end;
        }
        pieces.write(pieces.at(end), "AND");
        return end + 1;
    }

    /** How rows are spread and sorted for no order of the result says nothing. */
    private static int orderEnd(Pieces pieces, int from) {
        int depth = 0;
        for (int i = from; i < pieces.size(); i++) {
            Lexeme each = pieces.at(i);
            depth += each.is('(') ? 1 : each.is(')') ? -1 : 0;
            if (depth < 0 || depth == 0 && each.isAny("SORT", "LIMIT", "UNION", "EXCEPT", "INTERSECT")) {
                return i;
            }
        }
        return pieces.size();
    }

    /** {@code WITH NO DATA} of a table that is made, and the columns of SQL Server's OPENJSON. */
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
        boolean columns =
                dialect == Dialect.SQL_SERVER && next.is('(') && pieces.last().is(')');
        return columns ? pieces.groupEnd(at + 1, '(', ')') : at;
    }
}
