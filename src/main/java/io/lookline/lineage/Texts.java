package io.lookline.lineage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Texts of Looker as the catalog shows them. */
final class Texts {
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<(br|/p|/div|/li|/h[1-6])\\b[^>]*>");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\n\\s*");

    private Texts() {}

    /** The first text that says something, as {@link #orNull} gives it; null when none does. */
    static String firstOf(String... texts) {
        return Arrays.stream(texts)
                .map(Texts::orNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Null instead of a blank text. A database behind the catalog cannot hold U+0000. */
    static String orNull(String text) {
        String storable = text == null ? null : text.replace("\u0000", "");
        return says(storable) ? storable : null;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The beginning of a text of at most so many characters; none is halved. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    /** The text of a tile without its markup. */
    static String withoutHtml(String html) {
        String text = MARKUP.matcher(LINE_BREAK.matcher(html).replaceAll("\n")).replaceAll("");
        return BLANK_LINES
                .matcher(text.replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .replaceAll("\n")
                .strip();
    }
}
