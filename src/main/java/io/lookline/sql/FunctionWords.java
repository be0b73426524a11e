package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Knows where FROM and USING are words of a function, as in {@code EXTRACT(day FROM x)}. */
final class FunctionWords {
    private static final String[] FUNCTIONS = {
        "EXTRACT", "TRIM", "SUBSTRING", "OVERLAY", "POSITION", "CONVERT", "TRANSLATE"
    };

    private final Deque<Boolean> open = new ArrayDeque<>();

    void see(List<Lexeme> lexemes, int at) {
        Lexeme each = lexemes.get(at);
        if (each.is('(')) {
            open.push(at > 0 && lexemes.get(at - 1).isAny(FUNCTIONS));
        } else if (each.is(')') && !open.isEmpty()) {
            open.pop();
        }
    }

    boolean owns(Lexeme each) {
        return each.isAny("FROM", "USING") && !open.isEmpty() && open.peek();
    }
}
