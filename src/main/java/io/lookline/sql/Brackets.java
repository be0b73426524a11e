package io.lookline.sql;

/** Brackets of indexes, of types, and of tables in BigQuery's first SQL; names that begin with a digit. */
record Brackets(Dialect dialect) implements Rewriting.Rule {
    private static final String[] TYPES = {"ARRAY", "STRUCT", "MAP", "ROW"};

    /** Words behind which a bracket begins an array. */
    private static final String[] BEFORE_VALUES = {
        "ARRAY",
        "SELECT",
        "IN",
        "THEN",
        "ELSE",
        "WHEN",
        "AND",
        "OR",
        "ON",
        "FROM",
        "JOIN",
        "AS",
        "BY",
        "DISTINCT",
        "WHERE",
        "NOT",
        "LIKE",
        "VALUES",
        "UNNEST",
        "CASE"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        Lexeme next = pieces.at(at + 1);
        if (each.is('[')) {
            if (dialect == Dialect.BIGQUERY && namesTable(pieces, at)) {
                return table(pieces, at);
            }
            if (!isIndex(pieces.last())) {
                return at;
            }
            return isKey(pieces, at) ? key(pieces, at) : pieces.groupEnd(at, '[', ']');
        }
        if (each.is('.') && next.kind() == Lexeme.Kind.NUMBER && each.touches(next) && dialect != Dialect.CLICKHOUSE) {
            pieces.write(each);
            pieces.write(new Lexeme(Lexeme.Kind.NAME, next.start(), next.end(), next.text()));
            return at + 2;
        }
        if (each.isAny(TYPES) && pieces.last().is("AS") && pieces.at(at + 1).is('(')) {
            pieces.write(each, "VARCHAR");
            return pieces.groupEnd(at, '(', ')');
        }
        return each.is('<') && pieces.last().isAny(TYPES) ? type(pieces, at) : at;
    }

    /** An index says nothing of where a value comes from. */
    private static boolean isIndex(Lexeme last) {
        return last.is(')') || last.isNamePart() && !last.isAny(BEFORE_VALUES);
    }

    private boolean isKey(Pieces pieces, int at) {
        return dialect.has(Trait.COLON_PATHS)
                && pieces.last().isNamePart()
                && pieces.at(at + 1).kind() == Lexeme.Kind.STRING
                && pieces.at(at + 2).is(']');
    }

    /** {@code a['k']} is {@code a:k}. */
    private static int key(Pieces pieces, int at) {
        Lexeme key = pieces.at(at + 1);
        pieces.write(key, ":");
        pieces.write(new Lexeme(Lexeme.Kind.NAME, key.start(), key.end(), key.text()));
        return at + 3;
    }

    /** What an array or a structure is made of; where a value is cast to it, any type will do. */
    private static int type(Pieces pieces, int at) {
        Lexeme type = pieces.takeBack();
        if (pieces.last().is("AS") || pieces.last().is(':')) {
            pieces.write(type, "VARCHAR");
        } else {
            pieces.write(type);
        }
        return pieces.groupEnd(at, '<', '>');
    }

    private static boolean namesTable(Pieces pieces, int at) {
        return pieces.last().isAny("FROM", "JOIN")
                || pieces.last().is(',') && pieces.at(pieces.pathEnd(at + 1)).is(':');
    }

    /** {@code [project:dataset.table]}. */
    private static int table(Pieces pieces, int at) {
        int end = pieces.groupEnd(at, '[', ']');
        StringBuilder name = new StringBuilder();
        pieces.between(at + 1, Math.max(at + 1, end - 1))
                .forEach(each -> name.append(each.is(':') ? "." : each.text()));
        pieces.write(new Lexeme(
                Lexeme.Kind.NAME, pieces.at(at).start(), pieces.at(end - 1).end(), name.toString()));
        return end;
    }
}
