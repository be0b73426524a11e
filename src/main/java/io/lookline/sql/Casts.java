package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Puts parentheses around conditions that are cast, as in {@code CAST(a > 0 AS INT)}, which the grammar asks for. */
final class Casts {
    private static final String[] CASTS = {"CAST", "SAFE_CAST", "TRY_CAST"};
    private static final String[] CONDITIONS = {"AND", "OR", "NOT", "IS", "IN", "LIKE", "BETWEEN", "ILIKE"};

    /** A parenthesis that is open: where it was written, whether it is a cast's, and whether a condition stands in it. */
    private static final class Open {
        final int place;
        final boolean cast;
        boolean condition;

        Open(int place, boolean cast) {
            this.place = place;
            this.cast = cast;
        }
    }

    private Casts() {}

    static List<Lexeme> wrapped(List<Lexeme> lexemes) {
        Insertions insertions = new Insertions(lexemes);
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            if (each.is('(')) {
                open.push(new Open(i, i > 0 && lexemes.get(i - 1).isAny(CASTS)));
            } else if (each.is(')')) {
                open.poll();
            } else if (!open.isEmpty() && open.peek().cast) {
                Open cast = open.peek();
                cast.condition |= isCondition(each);
                if (each.is("AS") && cast.condition) {
                    insertions.before(cast.place + 1, "(");
                    insertions.before(i, ")");
                }
            }
        }
        return insertions.applied();
    }

    private static boolean isCondition(Lexeme each) {
        return each.isAny(CONDITIONS) || each.is('<') || each.is('>') || each.is('=') || each.is('!');
    }
}
