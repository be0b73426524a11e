package io.lookline.sql;

/** Tables and models as arguments, and the places of unfolded elements. */
record TableForms(Dialect dialect) implements Rewriting.Rule {
    private static final String[] CLAUSES = {
        "WHERE",
        "GROUP",
        "ORDER",
        "LEFT",
        "RIGHT",
        "INNER",
        "CROSS",
        "FULL",
        "JOIN",
        "ON",
        "HAVING",
        "LIMIT",
        "UNION",
        "QUALIFY",
        "WINDOW",
        "NATURAL",
        "EXCEPT",
        "INTERSECT"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        boolean common = pieces.at(at + 2).is("AS") && pieces.at(at + 3).is('(');
        if (each.is("WITH") && next.is("OFFSET") && !common) {
            return offset(pieces, at, at + 2);
        }
        if (dialect == Dialect.REDSHIFT && each.is("AT") && next.kind() == Lexeme.Kind.WORD && !next.is("TIME")) {
            return offset(pieces, at, at + 1);
        }
        if (dialect == Dialect.POSTGRESQL
                && each.is("ONLY")
                && next.isNamePart()
                && (pieces.last().is(',') || pieces.last().isAny("FROM", "JOIN"))) {
            return at + 1;
        }
        if (!pieces.isArgument() || !next.isNamePart() || next.isAny("AS", "IS", "IN")) {
            return at;
        }
        if (each.is("TABLE")) {
            return table(pieces, at);
        }
        return each.is("MODEL") ? model(pieces, at) : at;
    }

    /** {@code TABLE a.b} as an argument is all of it. */
    private static int table(Pieces pieces, int at) {
        int end = pieces.pathEnd(at + 1);
        pieces.write(pieces.at(at), "(", "SELECT", "*", "FROM");
        pieces.between(at + 1, end).forEach(pieces::write);
        pieces.write(pieces.at(at), ")");
        return end;
    }

    /** {@code MODEL a.b} is no table. */
    private static int model(Pieces pieces, int at) {
        int end = pieces.pathEnd(at + 1);
        pieces.write(new Lexeme(
                Lexeme.Kind.STRING, pieces.at(at).start(), pieces.at(end - 1).end(), "model"));
        return end;
    }

    /**
     * {@code i WITH OFFSET AS o}, and Redshift's {@code i AT o}, are written as the list of columns {@code i(i, o)}, which
     * more dialects have.
     */
    private static int offset(Pieces pieces, int at, int behind) {
        Lexeme place = pieces.at(at);
        Lexeme item = pieces.last();
        if (!item.isNamePart()) {
            item = new Lexeme(Lexeme.Kind.NAME, place.start(), place.end(), "_unnest");
            pieces.write(place, "AS");
            pieces.write(item);
        }
        int name = pieces.at(behind).is("AS") ? behind + 1 : behind;
        boolean named = pieces.at(name).isNamePart() && !pieces.at(name).isAny(CLAUSES);
        pieces.write(place, "(");
        pieces.write(item);
        pieces.write(place, ",");
        if (named) {
            pieces.write(pieces.at(name));
        } else {
            pieces.write(place, "`offset`");
        }
        pieces.write(place, ")");
        return named ? name + 1 : name;
    }
}
