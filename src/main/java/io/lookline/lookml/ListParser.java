package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists of one file: values or pairs, with commas before, between or behind them, or without. */
final class ListParser {
    private final Cursor cursor;
    private final Findings findings;

    ListParser(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    /** Reads from the opening bracket on. */
    ValueList list(String key, int start) {
        OpenList list = new OpenList(key, isClosed(cursor.at()));
        int end = cursor.advance();
        while (!isOver(list)) {
            end = part(list);
        }
        if (cursor.kind() == TokenKind.LIST_END) {
            end = cursor.advance();
        } else {
            findings.add(Code.LOOKML_LIST_UNCLOSED, start, "the list `" + key + ":` has no `]`");
        }
        return new ValueList(key, list.elements, start, end);
    }

    /** A list while it is read. */
    private static final class OpenList {
        final String key;
        final boolean closed;
        final List<Element> elements = new ArrayList<>();
        boolean hasValues;
        boolean hasPairs;
        boolean mixed;
        /** Commas since the last element. */
        int commas;

        OpenList(String key, boolean closed) {
            this.key = key;
            this.closed = closed;
        }

        boolean isEmpty() {
            return !hasValues && !hasPairs;
        }
    }

    /** Whether the bracket comes before anything that cannot be in a list. */
    private boolean isClosed(int open) {
        int token = open + 1;
        while (true) {
            switch (cursor.kind(token)) {
                case LIST_END -> {
                    return true;
                }
                case LIST_START, BLOCK_START, BLOCK_END, EXPRESSION, END -> {
                    return false;
                }
                default -> token++;
            }
        }
    }

    private boolean isOver(OpenList list) {
        return switch (cursor.kind()) {
            case LIST_END, LIST_START, BLOCK_START, BLOCK_END, EXPRESSION, END -> true;
            case LITERAL -> !list.closed && beginsNextItem(list);
            default -> false;
        };
    }

    /** A list without its bracket ends before a key that no comma joins to it, or that is the first among values. */
    private boolean beginsNextItem(OpenList list) {
        return cursor.kind(cursor.after(cursor.at())) == TokenKind.COLON
                && !list.isEmpty()
                && (list.commas == 0 || list.hasValues);
    }

    /** Returns the offset behind what was read. */
    private int part(OpenList list) {
        return switch (cursor.kind()) {
            case COMMENT -> {
                list.elements.add(new Comment(cursor.raw(cursor.at()), true, cursor.start()));
                yield cursor.advance();
            }
            case BLANK -> cursor.advance();
            case COMMA -> comma(list);
            case LITERAL, QUOTED, QUOTED_UNTERMINATED -> element(list);
            default -> unexpected();
        };
    }

    private int comma(OpenList list) {
        if (list.commas++ > 0) {
            findings.add(Code.LOOKML_COMMA, cursor.start(), "a comma too many");
        }
        return cursor.advance();
    }

    private int element(OpenList list) {
        if (!list.isEmpty() && list.commas == 0) {
            findings.add(Code.LOOKML_COMMA, cursor.start(), "a comma is missing before this");
        }
        list.commas = 0;
        String key = cursor.key(cursor.at());
        boolean isPair = key != null && cursor.kind(cursor.after(cursor.at())) == TokenKind.COLON;
        if (!list.mixed && (isPair ? list.hasValues : list.hasPairs)) {
            list.mixed = true;
            findings.add(Code.LOOKML_LIST_MIXED, cursor.start(), "the list `" + list.key + ":` mixes values and pairs");
        }
        return isPair ? pair(list, key) : single(list);
    }

    private int single(OpenList list) {
        list.hasValues = true;
        list.elements.add((Element) value(list.key));
        return cursor.advance();
    }

    private int pair(OpenList list, String key) {
        int start = cursor.start();
        int end = cursor.advance();
        while (cursor.isBetweenTokens() || cursor.kind() == TokenKind.COLON) {
            if (cursor.kind() == TokenKind.COMMENT) {
                list.elements.add(new Comment(cursor.raw(cursor.at()), true, cursor.start()));
            }
            end = cursor.advance();
        }
        list.hasPairs = true;
        switch (cursor.kind()) {
            case LITERAL, QUOTED, QUOTED_UNTERMINATED -> {
                Value value = value(key);
                end = cursor.advance();
                list.elements.add(new Pair(key, value, start, end));
            }
            default -> findings.add(Code.LOOKML_VALUE_MISSING, start, "`" + key + ":` has no value; it is left out");
        }
        return end;
    }

    /** Reads a value; the cursor is left at its last token. */
    private Value value(String key) {
        return switch (cursor.kind()) {
            case LITERAL -> bare();
            case QUOTED_UNTERMINATED -> {
                String message = "in `" + key + ":` a closing quote is missing";
                if (cursor.runsAway()) {
                    findings.add(Code.LOOKML_STRING_UNTERMINATED, cursor.start(), message);
                } else {
                    findings.addMended(Code.LOOKML_STRING_UNTERMINATED, cursor.start(), message);
                }
                yield cursor.quoted(cursor.at());
            }
            default -> cursor.quoted(cursor.at());
        };
    }

    /** Reads a literal, with the one behind it when it is only a sign: {@code - field}, {@code + view}. */
    Bare bare() {
        Bare bare = cursor.bare(cursor.at());
        int next = cursor.after(cursor.at());
        boolean isSign = bare.text().equals("-") || bare.text().equals("+");
        if (isSign && cursor.kind(next) == TokenKind.LITERAL && cursor.kind(cursor.after(next)) != TokenKind.COLON) {
            cursor.moveTo(next);
            return new Bare(bare.text() + cursor.raw(next), bare.start());
        }
        return bare;
    }

    private int unexpected() {
        findings.add(
                Code.LOOKML_UNEXPECTED, cursor.start(), "`" + cursor.raw(cursor.at()) + "` is not expected in a list");
        return cursor.advance();
    }
}
