package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** MySQL's {@code CONVERT(a, type)} is {@code CAST(a AS type)}: the grammar knows CONVERT with the type first. */
final class Conversions {
    private static final int NONE = -1;

    /** One pair of parentheses, where what is written of it begins, and where its last comma is. */
    private record Open(int function, int comma) {}

    private final List<Lexeme> written = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private Conversions() {}

    static List<Lexeme> turned(List<Lexeme> lexemes, Dialect dialect) {
        if (dialect != Dialect.MYSQL || lexemes.stream().noneMatch(each -> each.is("CONVERT"))) {
            return lexemes;
        }
        Conversions conversions = new Conversions();
        lexemes.forEach(conversions::write);
        return conversions.written;
    }

    private void write(Lexeme each) {
        int at = written.size();
        if (each.is('(')) {
            open.push(new Open(at > 0 && written.getLast().is("CONVERT") ? at - 1 : NONE, NONE));
        } else if (each.is(',') && !open.isEmpty()) {
            open.push(new Open(open.pop().function, at));
        } else if (each.is(')') && !open.isEmpty()) {
            close(open.pop());
        }
        written.add(each);
    }

    private void close(Open call) {
        if (call.function == NONE || call.comma == NONE) {
            return;
        }
        Lexeme comma = written.get(call.comma);
        written.subList(call.comma, written.size()).clear();
        written.set(call.function, Lexeme.written("CAST", written.get(call.function)));
        written.add(Lexeme.written("AS", comma));
        written.add(Lexeme.written("CHAR", comma));
    }
}
