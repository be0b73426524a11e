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
        Lexeme body = pieces.at(at + 3);
        boolean key = body.is('>') || body.kind() == Lexeme.Kind.STRING || body.kind() == Lexeme.Kind.NUMBER;
        if (key) {
            return at;
        }
        pieces.write(each, "(");
        pieces.write(each);
        pieces.write(each, ")");
        return at + 1;
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
