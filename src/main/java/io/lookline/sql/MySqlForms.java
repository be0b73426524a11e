package io.lookline.sql;

/** MySQL's hints of indexes, locks, sets of characters, and {@code BINARY} before a value. */
record MySqlForms(Dialect dialect) implements Rewriting.Rule {
    private static final String[] TYPES = {
        "CHAR", "CHARACTER", "VARYING", "NCHAR", "VARCHAR", "TEXT", "TINYTEXT", "MEDIUMTEXT", "LONGTEXT"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (dialect != Dialect.MYSQL || each.kind() != Lexeme.Kind.WORD) {
            return at;
        }
        if (each.isAny("USE", "FORCE", "IGNORE") && next.isAny("INDEX", "KEY")) {
            return pieces.groupEnd(at, '(', ')');
        }
        int characters = CharacterSet.end(at, pieces::at);
        if (characters > at && isType(pieces)) {
            return characters;
        }
        if (each.is("LOCK") && next.is("IN") && pieces.at(at + 2).is("SHARE")) {
            return at + 4;
        }
        return each.is("BINARY") && next.isNamePart() && !pieces.last().is("AS") ? at + 1 : at;
    }

    /** Whether what is written last may be a type, or its length. */
    private static boolean isType(Pieces pieces) {
        return pieces.last().isAny(TYPES) || pieces.last().is(')');
    }
}
