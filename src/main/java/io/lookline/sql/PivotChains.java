package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A table with several PIVOT or UNPIVOT in a row is written as queries within each other, and one whose values only the
 * rows tell as Oracle's PIVOT XML: the grammar takes no more.
 */
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

    private final List<Lexeme> lexemes;
    private final Pieces pieces;
    private final Insertions insertions;
    private final Deque<Item> items = new ArrayDeque<>(List.of(new Item()));

    private PivotChains(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.pieces = new Pieces(lexemes);
        this.insertions = new Insertions(lexemes);
    }

    static List<Lexeme> nested(List<Lexeme> lexemes) {
        return lexemes.stream().anyMatch(each -> each.isAny(PIVOTS)) ? new PivotChains(lexemes).nested() : lexemes;
    }

    private List<Lexeme> nested() {
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            if (each.is('(')) {
                items.push(new Item());
            } else if (each.is(')') && items.size() > 1) {
                items.pop();
            } else if (each.isAny(BEFORE_ITEMS) || each.is(',') && items.peek().start >= 0) {
                items.peek().begin(i + 1);
            } else if (isPivot(i) && items.peek().start >= 0 && items.peek().start < i) {
                turn(i, items.peek());
            }
        }
        return insertions.applied();
    }

    private boolean isPivot(int at) {
        Lexeme next = pieces.at(at + 1);
        return lexemes.get(at).isAny(PIVOTS) && (next.is('(') || next.isAny("INCLUDE", "EXCLUDE"));
    }

    private void turn(int at, Item item) {
        if (item.pivots++ > 0) {
            insertions.around(item.start, "(", "SELECT", "*", "FROM");
            insertions.before(at, ")");
        }
        int end = pieces.groupEnd(at, '(', ')');
        if (lexemes.get(at).is("PIVOT") && isOpen(at, end)) {
            insertions.around(item.start, "(", "SELECT", "*", "FROM");
            insertions.before(at + 1, "XML");
            insertions.before(end, ")");
        }
    }

    /** {@code IN (ANY)} and {@code IN (SELECT x)}. */
    private boolean isOpen(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (lexemes.get(i).is("IN")
                    && lexemes.get(i + 1).is('(')
                    && lexemes.get(i + 2).isAny("ANY", "SELECT", "WITH")) {
                return true;
            }
        }
        return false;
    }
}
