package io.lookline.sql;

/** {@code FOR SYSTEM_TIME BETWEEN a AND b}, {@code FOR VERSION AS OF 3}, {@code AS OF SCN 7} behind a table. */
record TimeTravel() implements Rewriting.Rule {
    private static final String[] TIMES = {"SYSTEM_TIME", "VERSION", "TIMESTAMP", "SYSTEM_VERSION"};

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme next = pieces.at(at + 1);
        if (pieces.at(at).is("FOR") && next.isAny(TIMES)) {
            return period(pieces, at + 2, at);
        }
        boolean oracle =
                pieces.at(at).is("AS") && next.is("OF") && pieces.at(at + 2).isAny("SCN", "TIMESTAMP");
        return oracle ? operand(pieces, at + 3) : at;
    }

    /** @param none what to return when there is no period */
    private static int period(Pieces pieces, int at, int none) {
        if (pieces.at(at).is("ALL")) {
            return at + 1;
        }
        if (pieces.at(at).is("CONTAINED")) {
            return pieces.groupEnd(at, '(', ')');
        }
        if (pieces.at(at).isAny("FROM", "BETWEEN")) {
            return operand(pieces, operand(pieces, at + 1) + 1);
        }
        return pieces.at(at).is("AS") && pieces.at(at + 1).is("OF") ? operand(pieces, at + 2) : none;
    }

    /** Behind a value: a literal, a name, a call, with an interval that is added or taken away. */
    private static int operand(Pieces pieces, int from) {
        int end = from;
        boolean typed = pieces.at(end).isAny("TIMESTAMP", "DATE", "INTERVAL")
                && !pieces.at(end + 1).is('(');
        end += typed ? 2 : 1;
        while (pieces.at(end).is('.')) {
            end += 2;
        }
        if (pieces.at(end).is('(') && pieces.at(end - 1).isNamePart()
                || pieces.at(end - 1).is('(')) {
            end = pieces.groupEnd(pieces.at(end).is('(') ? end : end - 1, '(', ')');
        }
        if (pieces.at(end).isAny("DAY", "HOUR", "MINUTE", "SECOND", "MONTH", "YEAR", "WEEK")) {
            end++;
        }
        return pieces.at(end).is('-') || pieces.at(end).is('+')
                ? operand(pieces, end + 1)
                : Math.min(end, pieces.size());
    }
}
