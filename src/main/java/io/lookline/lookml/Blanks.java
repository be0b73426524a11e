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
        int from = skip(text, start, end);
        return text.substring(from, skipBack(text, from, end));
    }

    /** Where the white space ends that a piece begins with. */
    static int skip(String text, int start, int end) {
        int from = start;
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Where the white space begins that a piece ends with. */
    static int skipBack(String text, int start, int end) {
        int to = end;
        while (to > start && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
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
