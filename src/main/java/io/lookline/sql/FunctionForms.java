package io.lookline.sql;

/** Words within calls that say nothing of lineage, and words that stand for a comma. */
record FunctionForms() implements Rewriting.Rule {
    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.kind() != Lexeme.Kind.WORD) {
            return at;
        }
        if (each.is("VARIADIC") && pieces.isArgument() || each.is("DIRECTED") && next.is("JOIN")) {
            return at + 1;
        }
        if (each.is("FROM") && pieces.last().is(')') && next.isAny("FIRST", "LAST") && isWindow(pieces.at(at + 2))) {
            return at + 2;
        }
        if (each.is("ON") && next.is("OVERFLOW")) {
            return overflowEnd(pieces, at + 2);
        }
        if (each.is("DATE_PART") && next.is('(') && pieces.at(at + 3).is("FROM")) {
            pieces.write(each);
            pieces.write(next);
            pieces.write(pieces.at(at + 2));
            pieces.write(pieces.at(at + 3), ",");
            return at + 4;
        }
        return each.is("INTO") && next.isAny("TEMP", "TEMPORARY", "UNLOGGED") ? into(pieces, at) : at;
    }

    private static boolean isWindow(Lexeme each) {
        return each.isAny("OVER", "IGNORE", "RESPECT");
    }

    /** Behind {@code TRUNCATE '…' WITHOUT COUNT}. */
    private static int overflowEnd(Pieces pieces, int from) {
        int end = from;
        while (end < pieces.size() && !pieces.at(end).is(')')) {
            end++;
        }
        return end;
    }

    private static int into(Pieces pieces, int at) {
        pieces.write(pieces.at(at));
        return pieces.at(at + 2).is("TABLE") ? at + 3 : at + 2;
    }
}
