package io.lookline.sql;

/** {@code OVER (w)} is {@code OVER w}; of a window that builds on w only what it adds is kept. */
record NamedWindows() implements Rewriting.Rule {
    private static final String[] WINDOW_WORDS = {"PARTITION", "ORDER", "ROWS", "RANGE", "GROUPS", "DISTRIBUTE"};

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme name = pieces.at(at + 2);
        boolean named = name.isNamePart() && !name.isAny(WINDOW_WORDS);
        if (!pieces.at(at).is("OVER") || !pieces.at(at + 1).is('(') || !named) {
            return at;
        }
        pieces.write(pieces.at(at));
        if (pieces.at(at + 3).is(')')) {
            pieces.write(name);
            return at + 4;
        }
        pieces.write(pieces.at(at + 1));
        return at + 3;
    }
}
