package io.lookline.sql;

/** Several groupings at once, {@code GROUP BY a, CUBE (b)}: how rows are grouped says nothing of where columns come from. */
record GroupForms() implements Rewriting.Rule {
    private static final String[] SEVERAL = {"GROUPING", "CUBE", "ROLLUP", "DISTINCT"};
    private static final String[] AFTER = {
        "HAVING",
        "ORDER",
        "LIMIT",
        "QUALIFY",
        "WINDOW",
        "UNION",
        "EXCEPT",
        "INTERSECT",
        "MINUS",
        "FETCH",
        "OFFSET",
        "SORT",
        "DISTRIBUTE",
        "CLUSTER",
        "OPTION",
        "FORMAT",
        "SETTINGS"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        if (!pieces.at(at).is("GROUP") || !pieces.at(at + 1).is("BY")) {
            return at;
        }
        int end = at + 2;
        int depth = 0;
        boolean several = false;
        while (end < pieces.size()) {
            Lexeme each = pieces.at(end);
            depth += each.is('(') ? 1 : each.is(')') ? -1 : 0;
            if (depth < 0 || depth == 0 && each.isAny(AFTER)) {
                break;
            }
            several |= depth == 0 && each.isAny(SEVERAL);
            end++;
        }
        if (several) {
            pieces.write(pieces.at(at), "GROUP");
            pieces.write(pieces.at(at + 1), "BY");
            pieces.write(new Lexeme(
                    Lexeme.Kind.NUMBER,
                    pieces.at(at + 2).start(),
                    pieces.at(at + 2).end(),
                    "1"));
        }
        return several ? end : at;
    }
}
