package io.lookline.sql;

/** Snowflake's files in a stage, {@code @stage/path/file (FILE_FORMAT => f)}, as tables; their columns are {@code $1} and so on. */
record Stages(Dialect dialect) implements Rewriting.Rule {
    private static final String[] BEFORE_TABLES = {"FROM", "JOIN"};

    @Override
    public int apply(Pieces pieces, int at) {
        Lexeme each = pieces.at(at);
        if (dialect == Dialect.SNOWFLAKE && isQuoted(each) && pieces.last().isAny(BEFORE_TABLES)) {
            pieces.write(new Lexeme(Lexeme.Kind.NAME, each.start(), each.end(), each.text()));
            return pieces.at(at + 1).is('(') ? pieces.groupEnd(at, '(', ')') : at + 1;
        }
        if (dialect != Dialect.SNOWFLAKE || each.kind() != Lexeme.Kind.WORD) {
            return at;
        }
        if (isPlace(each.text())) {
            pieces.write(new Lexeme(Lexeme.Kind.NAME, each.start(), each.end(), each.text()));
            return at + 1;
        }
        boolean table = pieces.last().isAny(BEFORE_TABLES) || pieces.last().is(',');
        return table && each.text().startsWith("@") ? stage(pieces, at) : at;
    }

    private static boolean isQuoted(Lexeme each) {
        return each.kind() == Lexeme.Kind.STRING && each.text().startsWith("@");
    }

    private static boolean isPlace(String word) {
        return word.length() > 1 && word.charAt(0) == '$' && Character.isDigit(word.charAt(1));
    }

    private static int stage(Pieces pieces, int at) {
        StringBuilder name = new StringBuilder(pieces.at(at).text());
        int end = at + 1;
        while (end < pieces.size() && pieces.at(end - 1).touches(pieces.at(end)) && !isEnd(pieces.at(end))) {
            name.append(pieces.at(end++).text());
        }
        pieces.write(new Lexeme(
                Lexeme.Kind.NAME, pieces.at(at).start(), pieces.at(end - 1).end(), name.toString()));
        return pieces.at(end).is('(') ? pieces.groupEnd(end, '(', ')') : end;
    }

    private static boolean isEnd(Lexeme each) {
        return each.is('(') || each.is(')') || each.is(',');
    }
}
