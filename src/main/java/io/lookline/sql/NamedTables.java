package io.lookline.sql;

/** Tables that are named by a text, {@code IDENTIFIER('db.t')} and {@code TABLE_CHANGES('db.t', 2)}, or by a call within an argument, {@code input => TABLE(t)}. */
record NamedTables() implements Rewriting.Rule {
    private static final String[] BEFORE_TABLES = {"FROM", "JOIN", "INTO"};

    /** DuckDB's functions that read files, which are no tables; their other arguments are no columns. */
    private static final String[] FILES = {
        "READ_CSV",
        "READ_CSV_AUTO",
        "READ_PARQUET",
        "PARQUET_SCAN",
        "READ_JSON",
        "READ_JSON_AUTO",
        "DELTA_SCAN",
        "ICEBERG_SCAN"
    };

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        if (each.isAny(FILES) && pieces.at(at + 1).is('(') && pieces.last().isAny("FROM", "JOIN")) {
            Lexeme files = pieces.at(at + 2);
            pieces.between(at, at + 2).forEach(pieces::write);
            pieces.write(new Lexeme(Lexeme.Kind.STRING, files.start(), files.end(), "files"));
            pieces.write(files, ")");
            return pieces.groupEnd(at, '(', ')');
        }
        if (!each.isAny("IDENTIFIER", "TABLE", "TABLE_CHANGES")
                || !pieces.at(at + 1).is('(')) {
            return at;
        }
        boolean whole = pieces.at(at + 3).is(')') || each.is("TABLE_CHANGES");
        boolean text = pieces.at(at + 2).kind() == Lexeme.Kind.STRING && whole;
        if (text && pieces.last().isAny(BEFORE_TABLES)) {
            return text(pieces, at);
        }
        boolean argument = pieces.last().is('>') || pieces.last().is('(');
        return each.is("TABLE") && argument ? table(pieces, at) : at;
    }

    private static int text(Pieces pieces, int at) {
        Lexeme text = pieces.at(at + 2);
        boolean first = true;
        for (String part : text.text().split("\\.", -1)) {
            if (!first) {
                pieces.write(text, ".");
            }
            first = false;
            String name = part.replace("\"", "").replace("`", "");
            Lexeme.Kind kind = part.matches("\\w+") ? Lexeme.Kind.WORD : Lexeme.Kind.NAME;
            pieces.write(new Lexeme(kind, text.start(), text.end(), name));
        }
        return pieces.groupEnd(at, '(', ')');
    }

    private static int table(Pieces pieces, int at) {
        int end = pieces.pathEnd(at + 2);
        if (end == at + 2 || !pieces.at(end).is(')')) {
            return at;
        }
        pieces.write(pieces.at(at), "(", "SELECT", "*", "FROM");
        pieces.between(at + 2, end).forEach(pieces::write);
        pieces.write(pieces.at(at), ")");
        return end + 1;
    }
}
