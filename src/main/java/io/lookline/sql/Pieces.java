package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/** A statement while it is rewritten: the pieces that it has, and those that are written so far. */
final class Pieces {
    private final List<Lexeme> in;
    private final Lexeme end;
    private final List<Lexeme> out = new ArrayList<>();

    Pieces(List<Lexeme> in) {
        this.in = in;
        int behind = in.getLast().end() + 1;
        this.end = new Lexeme(Lexeme.Kind.SYMBOL, behind, behind, "\0");
    }

    int size() {
        return in.size();
    }

    /** What the statement has at a place; behind its end something that is nothing. */
    Lexeme at(int place) {
        return place < in.size() ? in.get(place) : end;
    }

    List<Lexeme> between(int from, int to) {
        return in.subList(from, to);
    }

    /** What is written last; before the first something that is nothing. */
    Lexeme last() {
        return out.isEmpty() ? end : out.getLast();
    }

    boolean isArgument() {
        return last().is('(') || last().is(',');
    }

    void write(Lexeme piece) {
        out.add(piece);
    }

    Lexeme takeBack() {
        return out.removeLast();
    }

    /** Words and symbols that the statement does not have; they stand where one of its pieces stands. */
    void write(Lexeme place, String... texts) {
        for (String text : texts) {
            out.add(Lexeme.written(text, place));
        }
    }

    List<Lexeme> written() {
        return out;
    }

    /** Behind what closes the group that opens at or behind a place. */
    int groupEnd(int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < in.size(); i++) {
            if (in.get(i).is(open)) {
                depth++;
            } else if (in.get(i).is(close) && --depth == 0) {
                return i + 1;
            }
        }
        return in.size();
    }

    /** Behind a name with dots or dashes. */
    int pathEnd(int from) {
        int to = from;
        boolean joined = true;
        while (to < in.size() && (joins(to) || joined && in.get(to).isNamePart())) {
            joined = joins(to);
            to++;
        }
        return to;
    }

    private boolean joins(int place) {
        return in.get(place).is('.') || in.get(place).is('-');
    }
}
