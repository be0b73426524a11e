package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Puts a call around a value of which all fields are taken: the grammar has {@code (f(x)).*} alone. */
final class CallFields {
    private static final String[] BEFORE_VALUES = {"SELECT", "DISTINCT", "ALL"};

    private CallFields() {}

    static List<Lexeme> wrapped(List<Lexeme> lexemes) {
        Insertions insertions = new Insertions(lexemes);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is('(')) {
                open.push(i);
            } else if (lexemes.get(i).is(')') && !open.isEmpty()) {
                int start = start(lexemes, open.pop());
                if (isStar(lexemes, i + 1)) {
                    insertions.around(start, "(", "ANY_VALUE", "(");
                    insertions.before(i + 1, ")", ")");
                }
            }
        }
        return insertions.applied();
    }

    /** Where the name of a function begins, or else the parenthesis. */
    private static int start(List<Lexeme> lexemes, int open) {
        int start = open;
        while (start > 0
                && lexemes.get(start - 1).isNamePart()
                && !lexemes.get(start - 1).isAny(BEFORE_VALUES)) {
            start--;
            if (start == 0 || !lexemes.get(start - 1).is('.')) {
                return start;
            }
            start--;
        }
        return start;
    }

    private static boolean isStar(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size()
                && lexemes.get(at).is('.')
                && lexemes.get(at + 1).is('*');
    }
}
