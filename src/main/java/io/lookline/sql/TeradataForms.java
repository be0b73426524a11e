package io.lookline.sql;

/** Teradata's short {@code SEL}, and its casts and formats behind a value, {@code total (DECIMAL(12, 2))} and {@code day (FORMAT 'yyyy')}. */
record TeradataForms(Dialect dialect) implements Rewriting.Rule {
    private static final String[] FORMATS = {"FORMAT", "TITLE", "NAMED"};
    private static final String[] TYPES = {"DECIMAL", "INTEGER", "INT", "BIGINT", "FLOAT", "DATE", "CHAR", "VARCHAR"};

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme last = pieces.last();
        if (pieces.at(at).is("SEL") && (at == 0 || last.is('(') || last.isAny("ALL", "UNION"))) {
            pieces.write(pieces.at(at), "SELECT");
            return at + 1;
        }
        if (dialect != Dialect.STANDARD || !pieces.at(at).is('(')) {
            return at;
        }
        Lexeme first = pieces.at(at + 1);
        boolean format = first.isAny(FORMATS) && pieces.at(at + 2).kind() == Lexeme.Kind.STRING;
        boolean type = last.is(')') && first.isAny(TYPES);
        return format && last.isNamePart() || type ? pieces.groupEnd(at, '(', ')') : at;
    }
}
