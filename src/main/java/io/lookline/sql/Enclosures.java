package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Which parenthesis or bracket closes which, for pieces that need not be balanced. */
final class Enclosures {
    private static final int NONE = -1;

    private final List<Lexeme> lexemes;
    private final int[] partners;

    Enclosures(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.partners = new int[lexemes.size()];
        Arrays.fill(partners, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme each = lexemes.get(i);
            if (each.is('(') || each.is('[')) {
                open.push(i);
            } else if (each.is(')') || each.is(']')) {
                close(i, open);
            }
        }
    }

    private void close(int at, Deque<Integer> open) {
        char opening = lexemes.get(at).is(')') ? '(' : '[';
        if (!open.isEmpty() && lexemes.get(open.peek()).is(opening)) {
            partners[at] = open.pop();
            partners[partners[at]] = at;
        }
    }

    /** Whether what stands there opens or closes a pair. */
    boolean isPaired(int at) {
        return at >= 0 && at < partners.length && partners[at] != NONE;
    }

    /** The other one of the pair. */
    int partner(int at) {
        return partners[at];
    }

    /** How many pairs enclose all pieces. */
    int around() {
        int around = 0;
        while (around < lexemes.size()
                && lexemes.get(around).is('(')
                && partners[around] == lexemes.size() - 1 - around) {
            around++;
        }
        return around;
    }
}
