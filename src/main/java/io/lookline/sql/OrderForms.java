package io.lookline.sql;

/** How rows are spread, sorted and filled up, where that orders no result. */
record OrderForms() implements Rewriting.Rule {
    private static final String[] SPREADS = {"DISTRIBUTE", "SORT", "CLUSTER"};
    private static final String[] AFTER = {"SORT", "LIMIT", "UNION", "EXCEPT", "INTERSECT"};

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.isAny(SPREADS) && next.is("BY") && !pieces.last().is('(')) {
            return end(pieces, at + 2);
        }
        if (each.is("ANY") && next.is("ORDER") && pieces.last().is('(')) {
            pieces.write(each);
            return end(pieces, at + 1);
        }
        boolean filled =
                each.is("DEFAULT") && next.is("ON") && pieces.at(at + 2).is("NULL");
        return filled ? pieces.groupEnd(at, '(', ')') : at;
    }

    private static int end(Pieces pieces, int from) {
        int depth = 0;
        for (int i = from; i < pieces.size(); i++) {
            Lexeme each = pieces.at(i);
            depth += each.is('(') ? 1 : each.is(')') ? -1 : 0;
            if (depth < 0 || depth == 0 && each.isAny(AFTER)) {
                return i;
            }
        }
        return pieces.size();
    }
}
