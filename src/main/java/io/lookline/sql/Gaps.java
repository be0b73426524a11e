package io.lookline.sql;

import java.util.Optional;

/** What stands between the pieces of a text: blanks, comments, tags of templates, and line breaks written as {@code \n}. */
record Gaps(String text, Dialect dialect) {
    private static final int MARK = 2;

    /** The next place from the given one on where no gap is. */
    int skip(int from) {
        int at = from;
        for (int next = gapEnd(at); next > at; next = gapEnd(at)) {
            at = next;
        }
        return Math.min(at, text.length());
    }

    /** The mark that nothing closes, in the gap from a place on to the end of the text. */
    Optional<Lexeme> unclosed(int from) {
        int at = from;
        int next = gapEnd(at);
        while (next > at && next <= text.length()) {
            at = next;
            next = gapEnd(at);
        }
        return next > text.length() ? Optional.of(mark(at)) : Optional.empty();
    }

    private Lexeme mark(int at) {
        return new Lexeme(Lexeme.Kind.SYMBOL, at, at + MARK, text.substring(at, at + MARK));
    }

    /** Behind the text where a gap has no end. */
    private int gapEnd(int at) {
        if (at >= text.length()) {
            return at;
        }
        char character = text.charAt(at);
        if (Character.isWhitespace(character) || Character.isSpaceChar(character) || isInvisible(character)) {
            return at + 1;
        }
        if (text.startsWith("--", at) || character == '#' && dialect.has(Trait.HASH_COMMENTS)) {
            return Math.min(endOf("\n", at), text.length());
        }
        if (text.startsWith("/*", at)) {
            return dialect.has(Trait.NESTED_COMMENTS) ? nestedEnd(at) : endOf("*/", at + MARK);
        }
        if (text.startsWith("{%", at)) {
            return endOf("%}", at + MARK);
        }
        if (text.startsWith("{#", at)) {
            return endOf("#}", at + MARK);
        }
        return isWrittenBreak(at) ? at + MARK : at;
    }

    private static boolean isInvisible(char character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private boolean isWrittenBreak(int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && "nrt".indexOf(text.charAt(at + 1)) >= 0;
    }

    private int nestedEnd(int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.startsWith("/*", at)) {
                depth++;
                at++;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at++;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return text.length() + 1;
    }

    private int endOf(String close, int from) {
        int end = text.indexOf(close, from);
        return end < 0 ? text.length() + 1 : end + close.length();
    }
}
