package io.lookline.sql;

/** Which rows a table is read by: samples, partitions and points in time say nothing of where columns come from. */
record SampleForms(Dialect dialect) implements Rewriting.Rule {
    private static final String[] NOT_TABLES = {
        "SELECT", "DISTINCT", "ALL", "BY", "WHERE", "AND", "OR", "NOT", "ON", "WHEN", "THEN", "ELSE", "CASE", "OVER"
    };
    private static final String[] MORE = {"SEED", "REPEATABLE"};

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        if (each.is("TABLESAMPLE") || each.isAny("SAMPLE", "USING") && isSample(pieces, at)) {
            return sample(pieces, each.is("USING") ? at + 2 : at + 1);
        }
        boolean partition =
                each.isAny("PARTITION", "SUBPARTITION") && pieces.at(at + 1).is('(') && isBehindTable(pieces);
        if (partition && (dialect == Dialect.ORACLE || dialect == Dialect.MYSQL)) {
            return pieces.groupEnd(at, '(', ')');
        }
        return travels(pieces, at) ? pieces.groupEnd(at, '(', ')') : at;
    }

    private static boolean isBehindTable(Pieces pieces) {
        return (pieces.last().isNamePart() || pieces.last().is(')'))
                && !pieces.last().isAny(NOT_TABLES);
    }

    private static boolean isSample(Pieces pieces, int at) {
        if (pieces.at(at).is("USING")) {
            return pieces.at(at + 1).is("SAMPLE");
        }
        Lexeme next = pieces.at(at + 1);
        boolean amount = next.is('(')
                || next.kind() == Lexeme.Kind.NUMBER
                || pieces.at(at + 2).is('(') && !next.is(',');
        return amount && isBehindTable(pieces);
    }

    /** Behind {@code BERNOULLI (10 PERCENT) SEED (1)}, {@code 10, 20}, {@code 1/10 OFFSET 1/2}. */
    private static int sample(Pieces pieces, int from) {
        int end = from;
        while (pieces.at(end).kind() == Lexeme.Kind.NUMBER) {
            boolean more = pieces.at(end + 1).is(',')
                    || pieces.at(end + 1).is('/')
                    || pieces.at(end + 1).is("OFFSET");
            boolean unit = pieces.at(end + 1).is('%') || pieces.at(end + 1).isAny("PERCENT", "ROWS");
            end += more || unit ? 2 : 1;
        }
        end = end == from && pieces.at(end).kind() == Lexeme.Kind.WORD ? end + 1 : end;
        if (pieces.at(end).is('(')) {
            end = pieces.groupEnd(end, '(', ')');
        }
        return pieces.at(end).isAny(MORE) && pieces.at(end + 1).is('(') ? pieces.groupEnd(end, '(', ')') : end;
    }

    /** Snowflake's and DuckDB's {@code AT (TIMESTAMP => x)}. */
    private static boolean travels(Pieces pieces, int at) {
        return pieces.at(at).isAny("AT", "BEFORE", "CHANGES", "END")
                && pieces.at(at + 1).is('(')
                && pieces.at(at + 3).is('=')
                && pieces.at(at + 4).is('>')
                && isBehindTable(pieces);
    }
}
