package io.lookline.lookml.liquid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether SQL is that of development or of production, told by <code>-- if dev --</code> and {@code -- if prod --}. */
public enum Environment {
    DEVELOPMENT("dev"),
    PRODUCTION("prod");

    private static final Pattern MARKER = Pattern.compile("(?i)--[ \\t]*+if[ \\t]++(dev|prod)[ \\t]*+--");

    private static final String DASHES = "--";

    private final String word;

    Environment(String word) {
        this.word = word;
    }

    /**
     * Takes the markers out of a text, and with them what is meant for the other environment: up to the end of the line
     * or the next marker, and up to the next marker alone for a marker that has its line for itself.
     */
    public String keep(String text) {
        Matcher marker = MARKER.matcher(text);
        if (!text.contains(DASHES) || !marker.find()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, marker.start());
        boolean more = true;
        while (more) {
            boolean ours = marker.group(1).toLowerCase(Locale.ROOT).equals(word);
            boolean alone = isAlone(text, marker.start(), marker.end());
            int begin = marker.end();
            more = marker.find();
            int next = more ? marker.start() : text.length();
            int end = alone ? next : Math.min(next, endOfLine(text, begin));
            kept.append(text, ours ? begin : end, next);
        }
        return kept.toString();
    }

    private static boolean isAlone(String text, int start, int end) {
        int before = start;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        return (before == 0 || isLineEnd(text.charAt(before - 1)))
                && (after == text.length() || isLineEnd(text.charAt(after)));
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
