package io.lookline.sql;

/** Teradata's casts and formats behind a value, {@code total (DECIMAL(12, 2))} and {@code day (FORMAT 'yyyy')}. */
record TeradataForms(Dialect dialect) implements Rewriting.Rule {
    private static final String[] FORMATS = {"FORMAT", "TITLE", "NAMED"};
    private static final String[] TYPES = {"DECIMAL", "INTEGER", "INT", "BIGINT", "FLOAT", "DATE", "CHAR", "VARCHAR"};

    @Override
    public int apply(Pieces pieces, int at) {
        if (dialect != Dialect.STANDARD || !pieces.at(at).is('(')) {
            return at;
        }
        Lexeme first = pieces.at(at + 1);
        Lexeme last = pieces.last();
        boolean format = first.isAny(FORMATS) && pieces.at(at + 2).kind() == Lexeme.Kind.STRING;
        boolean type = last.is(')') && first.isAny(TYPES);
        return format && last.isNamePart() || type ? pieces.groupEnd(at, '(', ')') : at;
    }
}
