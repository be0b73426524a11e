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
                int inner = open.pop();
                if (isStar(lexemes, i + 1)) {
                    wrap(start(lexemes, inner), inner, i + 1, lexemes.get(inner + 1), insertions);
                }
            }
        }
        return insertions.applied();
    }

    /** Parentheses alone become those of the call: two in a row cost the grammar long looks ahead. */
    private static void wrap(int start, int open, int end, Lexeme first, Insertions insertions) {
        if (start == open && !first.isAny("SELECT", "WITH")) {
            insertions.around(start, "(", "ANY_VALUE");
            insertions.before(end, ")");
        } else {
            insertions.around(start, "(", "ANY_VALUE", "(");
            insertions.before(end, ")", ")");
        }
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
