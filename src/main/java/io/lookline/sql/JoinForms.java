package io.lookline.sql;

/** Kinds of joins: what they say of which rows are joined says nothing of where columns come from. */
record JoinForms() implements Rewriting.Rule {
    private static final String[] KINDS = {"ANTI", "SEMI", "GLOBAL", "ANY", "ALL", "POSITIONAL"};
    private static final String[] JOINS = {
        "JOIN", "LEFT", "RIGHT", "INNER", "FULL", "OUTER", "ANY", "ALL", "SEMI", "ANTI", "ASOF"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.isAny(KINDS) && next.isAny(JOINS) && !pieces.last().isAny("FROM", "JOIN")
                || each.is("GLOBAL") && next.isAny("IN", "NOT")
                || each.is("EACH") && (pieces.last().is("JOIN") || next.is("BY"))) {
            return at + 1;
        }
        if (each.is("STRAIGHT_JOIN") && !pieces.last().is("SELECT")) {
            pieces.write(each, "JOIN");
            return at + 1;
        }
        return each.is("MATCH_CONDITION") && next.is('(') ? condition(pieces, at) : at;
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
}
