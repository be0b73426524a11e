package io.lookline.sql;

/** What stands between the pieces of a text: blanks, comments, tags of templates, and line breaks written as {@code \n}. */
record Gaps(String text, boolean hashComments) {
    /** The next place from the given one on where no gap is. */
    int skip(int from) {
        int at = from;
        for (int next = gapEnd(at); next > at; next = gapEnd(at)) {
            at = next;
        }
        return at;
    }

    private int gapEnd(int at) {
        if (at >= text.length()) {
            return at;
        }
        char character = text.charAt(at);
        if (Character.isWhitespace(character) || Character.isSpaceChar(character) || isInvisible(character)) {
            return at + 1;
        }
        if (text.startsWith("--", at) || character == '#' && hashComments) {
            return endOf("\n", at);
        }
        if (text.startsWith("/*", at)) {
            return endOf("*/", at + 2);
        }
        if (text.startsWith("{%", at)) {
            return endOf("%}", at + 2);
        }
        if (text.startsWith("{#", at)) {
            return endOf("#}", at + 2);
        }
        return isWrittenBreak(at) ? at + 2 : at;
    }

    private static boolean isInvisible(char character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private boolean isWrittenBreak(int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && "nrt".indexOf(text.charAt(at + 1)) >= 0;
    }

    private int endOf(String close, int from) {
        int end = text.indexOf(close, from);
        return end < 0 ? text.length() : end + close.length();
    }
}
