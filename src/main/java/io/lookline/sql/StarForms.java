package io.lookline.sql;

/** What narrows a {@code *} without parentheses, or by a pattern. */
record StarForms() implements Rewriting.Rule {
    @Override
    public int apply(Pieces pieces, int at) {
        if (!pieces.last().is('*')) {
            return at;
        }
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.is("ILIKE") && next.kind() == Lexeme.Kind.STRING) {
            return at + 2;
        }
        if (each.is("EXCLUDE") && next.isNamePart()) {
            pieces.write(each, "EXCLUDE", "(");
            pieces.write(next);
            pieces.write(next, ")");
            return at + 2;
        }
        return at;
    }
}
