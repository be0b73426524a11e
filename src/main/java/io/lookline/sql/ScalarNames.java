package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** ClickHouse's {@code WITH a + 1 AS x SELECT}, written as {@code WITH x AS (SELECT a + 1 AS x) SELECT}. */
final class ScalarNames {
    /** How many pieces an expression has at most. */
    private static final int LONGEST = 2000;

    private final List<Lexeme> in;
    private final List<Lexeme> out = new ArrayList<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int depth;

    private ScalarNames(List<Lexeme> in) {
        this.in = in;
    }

    static List<Lexeme> turned(List<Lexeme> lexemes, Dialect dialect) {
        return dialect == Dialect.CLICKHOUSE && lexemes.stream().anyMatch(each -> each.is("WITH"))
                ? new ScalarNames(lexemes).turned()
                : lexemes;
    }

    private List<Lexeme> turned() {
        for (int i = 0; i < in.size(); i++) {
            Lexeme each = in.get(i);
            depth += each.is('(') ? 1 : each.is(')') ? -1 : 0;
            out.add(each);
            if (each.is("SELECT") && isInList()) {
                lists.pop();
            } else if (each.is("WITH")) {
                lists.push(depth);
                i = item(i + 1) - 1;
            } else if (each.is(',') && isInList()) {
                i = item(i + 1) - 1;
            }
        }
        return out;
    }

    private boolean isInList() {
        return !lists.isEmpty() && lists.peek() == depth;
    }

    /** Writes the item that begins at a place when it is an expression, and returns what comes next. */
    private int item(int start) {
        boolean query = start + 2 < in.size()
                && in.get(start + 1).is("AS")
                && in.get(start + 2).is('(');
        int as = query ? in.size() : end(start);
        if (as == in.size()) {
            return start;
        }
        Lexeme name = in.get(as + 1);
        Lexeme place = in.get(start);
        out.add(name);
        out.addAll(words(place, "AS", "(", "SELECT"));
        out.addAll(in.subList(start, as + 2));
        out.addAll(words(place, ")"));
        return as + 2;
    }

    /** The place of the AS behind an expression; the end when there is none. */
    private int end(int start) {
        int open = 0;
        for (int i = start; i + 2 < Math.min(in.size(), start + LONGEST); i++) {
            open += in.get(i).is('(') ? 1 : in.get(i).is(')') ? -1 : 0;
            if (open < 0 || open == 0 && in.get(i).isAny("WITH", "SELECT", "FROM", "WHERE")) {
                return in.size();
            }
            boolean ends = in.get(i + 2).is(',') || in.get(i + 2).is("SELECT");
            if (open == 0 && i > start && in.get(i).is("AS") && in.get(i + 1).isNamePart() && ends) {
                return i;
            }
        }
        return in.size();
    }

    private static List<Lexeme> words(Lexeme place, String... texts) {
        List<Lexeme> words = new ArrayList<>();
        for (String text : texts) {
            words.add(Lexeme.written(text, place));
        }
        return words;
    }
}
