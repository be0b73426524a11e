package io.lookline.lookml;

/** Text without quotes: it ends at a blank, a colon, a comma, a brace or a closing bracket; <code>@{…}</code>
 * and <code>${…}</code> are one unit in it. */
final class Literals {
    private Literals() {}

    /** The offset behind the literal that begins at {@code start}, where no other token does. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !ends(text.charAt(end))) {
            char c = text.charAt(end);
            end = c == '$' || c == '@' ? unitEnd(text, end) : end + 1;
        }
        return end;
    }

    /** Whether a text is one literal, so that it means the same with and without quotes. */
    static boolean isOne(String text) {
        return !text.isEmpty() && "#\"[;".indexOf(text.charAt(0)) < 0 && end(text, 0) == text.length();
    }

    /** Behind {@code @{name}}, or behind the one character when no such unit begins there. */
    private static int unitEnd(String text, int start) {
        if (!text.startsWith("{", start + 1)) {
            return start + 1;
        }
        int end = start + 2;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '}' ? end + 1 : start + 1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == ':' || c == '-';
    }

    private static boolean ends(char c) {
        return switch (c) {
            case ':', '{', '}', ',', ']' -> true;
            default -> Blanks.separates(c);
        };
    }
}
