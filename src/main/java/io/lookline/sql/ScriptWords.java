package io.lookline.sql;

import java.util.List;

/** What a script has before a statement, as {@code BEGIN}, {@code IF a > 1 THEN} and {@code EXPLAIN}. */
final class ScriptWords {
    private static final String[] QUERIES = {"SELECT", "WITH", "INSERT", "MERGE", "CREATE"};

    private ScriptWords() {}

    /** The place of the statement behind them; 0 where there are none, or no statement that could hold a query. */
    static int end(List<Lexeme> lexemes) {
        if (!begins(lexemes.getFirst())) {
            return 0;
        }
        int depth = 0;
        for (int at = 1; at < lexemes.size(); at++) {
            Lexeme each = lexemes.get(at);
            depth += each.is('(') ? 1 : each.is(')') ? -1 : 0;
            if (depth == 0 && each.isAny(QUERIES)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean begins(Lexeme first) {
        return first.isAny("BEGIN", "EXPLAIN", "EXCEPTION", "IF", "ELSE", "ELSEIF", "ELSIF")
                || first.isAny("LOOP", "REPEAT", "WHILE", "FOR");
    }
}
