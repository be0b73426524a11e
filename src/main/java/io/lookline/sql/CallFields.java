package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Puts parentheses around a call of which all fields are taken: {@code (f(x)).*} is what the grammar knows. */
final class CallFields {
    private CallFields() {}

    static List<Lexeme> wrapped(List<Lexeme> lexemes) {
        Insertions insertions = new Insertions(lexemes);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is('(')) {
                open.push(i);
            } else if (lexemes.get(i).is(')') && !open.isEmpty()) {
                int name = start(lexemes, open.pop());
                if (name >= 0 && isStar(lexemes, i + 1)) {
                    insertions.around(name, "(");
                    insertions.before(i + 1, ")");
                }
            }
        }
        return insertions.applied();
    }

    /** Where the name of a function begins; -1 when there is none before the parenthesis. */
    private static int start(List<Lexeme> lexemes, int open) {
        int start = open;
        while (start > 0 && lexemes.get(start - 1).isNamePart()) {
            start--;
            if (start == 0 || !lexemes.get(start - 1).is('.')) {
                return start;
            }
            start--;
        }
        return -1;
    }

    private static boolean isStar(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size()
                && lexemes.get(at).is('.')
                && lexemes.get(at + 1).is('*');
    }
}
