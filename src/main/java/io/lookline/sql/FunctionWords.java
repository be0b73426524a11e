package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Knows where FROM is a word of a function, as in {@code EXTRACT(day FROM x)}. */
final class FunctionWords {
    private final Deque<Boolean> open = new ArrayDeque<>();

    void see(List<Lexeme> lexemes, int at) {
        Lexeme each = lexemes.get(at);
        if (each.is('(')) {
            open.push(at > 0 && lexemes.get(at - 1).isAny("EXTRACT", "TRIM", "SUBSTRING", "OVERLAY", "POSITION"));
        } else if (each.is(')') && !open.isEmpty()) {
            open.pop();
        }
    }

    boolean ownsFrom(Lexeme each) {
        return each.is("FROM") && !open.isEmpty() && open.peek();
    }
}
