package io.lookline.sql;

/**
 * Kinds of joins: what they say of which rows are joined says nothing of where columns come from, but that a right side
 * which is only asked has no columns to give.
 */
record JoinForms() implements Rewriting.Rule {
    private static final String[] KINDS = {"GLOBAL", "ANY", "ALL", "POSITIONAL"};
    private static final String[] ASKING = {"SEMI", "ANTI"};
    private static final String[] SIDES = {"LEFT", "INNER", "OUTER", "ANY", "ALL"};
    private static final String[] BEFORE_NAMES = {"FROM", "JOIN", "AS"};
    private static final String[] JOINS = {
        "JOIN", "LEFT", "RIGHT", "INNER", "FULL", "OUTER", "ANY", "ALL", "SEMI", "ANTI", "ASOF"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        boolean kind = next.isAny(JOINS) && !pieces.last().isAny(BEFORE_NAMES);
        if (kind && each.isAny(ASKING)) {
            return asking(pieces, at);
        }
        if (kind && each.isAny(KINDS)
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

    /** {@code ANTI JOIN} and {@code SEMI LEFT JOIN} are written as {@code LEFT SEMI JOIN}; those to the right are plain. */
    private static int asking(Pieces pieces, int at) {
        if (pieces.last().is("RIGHT") || pieces.at(at + 1).is("RIGHT")) {
            return at + 1;
        }
        while (pieces.last().isAny(SIDES)) {
            pieces.takeBack();
        }
        pieces.write(pieces.at(at), "LEFT", "SEMI");
        int end = at + 1;
        while (pieces.at(end).isAny(SIDES)) {
            end++;
        }
        return end;
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
