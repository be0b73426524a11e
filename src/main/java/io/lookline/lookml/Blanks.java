package io.lookline.lookml;

/** What separates tokens: white space of every kind, and characters that editors leave behind. */
final class Blanks {
    private Blanks() {}

    /** Whether a character separates tokens; a no-break space, a byte order mark and a NUL do as well. */
    static boolean separates(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r' || c == 0;
        }
        return c >= 0x7f && (isSpace(c) || c == '\uFEFF');
    }

    /** The text without the white space around it. */
    static String strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c;
        }
        return c >= 0x7f && (c == '\u0085' || Character.isSpaceChar(c));
    }
}
