package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A table with several PIVOT or UNPIVOT in a row is written as queries within each other; the grammar takes one. */
final class PivotChains {
    private static final String[] PIVOTS = {"PIVOT", "UNPIVOT"};
    private static final String[] BEFORE_ITEMS = {"FROM", "JOIN"};

    /** What of a FROM is read in one pair of parentheses: where its item begins, and how often that is turned already. */
    private static final class Item {
        int start = -1;
        int pivots;

        void begin(int at) {
            start = at;
            pivots = 0;
        }
    }

    private PivotChains() {}

    static List<Lexeme> nested(List<Lexeme> lexemes) {
        if (lexemes.stream().filter(each -> each.isAny(PIVOTS)).limit(2).count() < 2) {
            return lexemes;
        }
        Insertions insertions = new Insertions(lexemes);
        Deque<Item> items = new ArrayDeque<>(List.of(new Item()));
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            if (each.is('(')) {
                items.push(new Item());
            } else if (each.is(')') && items.size() > 1) {
                items.pop();
            } else if (each.isAny(BEFORE_ITEMS) || each.is(',') && items.peek().start >= 0) {
                items.peek().begin(i + 1);
            } else if (isPivot(lexemes, i) && items.peek().start >= 0 && items.peek().start < i) {
                turn(i, items.peek(), insertions);
            }
        }
        return insertions.applied();
    }

    private static boolean isPivot(List<Lexeme> lexemes, int at) {
        Lexeme next = lexemes.get(Math.min(at + 1, lexemes.size() - 1));
        return lexemes.get(at).isAny(PIVOTS) && (next.is('(') || next.isAny("INCLUDE", "EXCLUDE", "XML"));
    }

    private static void turn(int at, Item item, Insertions insertions) {
        if (item.pivots++ > 0) {
            insertions.around(item.start, "(", "SELECT", "*", "FROM");
            insertions.before(at, ")");
        }
    }
}
