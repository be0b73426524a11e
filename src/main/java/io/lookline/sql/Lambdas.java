package io.lookline.sql;

import java.util.Set;

/** {@code x -> x + 1} and {@code LAMBDA x : x + 1} are {@code (x) -> x + 1}, so that the arrow is not taken for one into JSON. */
record Lambdas(Dialect dialect) implements Rewriting.Rule {
    private static final Set<Dialect> WITHOUT = Set.of(Dialect.POSTGRESQL, Dialect.REDSHIFT, Dialect.MYSQL);

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        if (each.is("LAMBDA") && pieces.isArgument()) {
            return lambda(pieces, at);
        }
        boolean arrow = pieces.at(at + 1).is('-')
                && pieces.at(at + 2).is('>')
                && pieces.at(at + 1).touches(pieces.at(at + 2));
        if (!arrow || each.kind() != Lexeme.Kind.WORD || !pieces.isArgument() || WITHOUT.contains(dialect)) {
            return at;
        }
        if (isKey(pieces.at(at + 3))) {
            return at;
        }
        pieces.write(each, "(");
        pieces.write(each);
        pieces.write(each, ")");
        return at + 1;
    }

    /** Whether what stands there is the arrow of a lambda, or the word that one begins with. */
    static boolean isArrow(int at, ExpressionText text) {
        if (text.at(at).is("LAMBDA")) {
            return text.at(at + 1).kind() == Lexeme.Kind.WORD;
        }
        return text.at(at).is('-')
                && text.at(at + 1).is('>')
                && text.at(at).touches(text.at(at + 1))
                && !WITHOUT.contains(text.dialect())
                && !isKey(text.at(at + 2));
    }

    /** What takes a field of JSON. */
    private static boolean isKey(Lexeme body) {
        return body.is('>') || body.kind() == Lexeme.Kind.STRING || body.kind() == Lexeme.Kind.NUMBER;
    }

    /** DuckDB's {@code LAMBDA x, y : x + y}. */
    private static int lambda(Pieces pieces, int at) {
        int colon = at + 1;
        while (pieces.at(colon).kind() == Lexeme.Kind.WORD || pieces.at(colon).is(',')) {
            colon++;
        }
        if (!pieces.at(colon).is(':')) {
            return at;
        }
        pieces.write(pieces.at(at), "(");
        pieces.between(at + 1, colon).forEach(pieces::write);
        pieces.write(pieces.at(colon), ")", "-", ">");
        return colon + 1;
    }
}
