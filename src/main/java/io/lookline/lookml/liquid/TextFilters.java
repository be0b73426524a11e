package io.lookline.lookml.liquid;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Filters that make a text of a text. */
final class TextFilters {
    /** What would make a longer text leaves it as it is. */
    static final int LONGEST = 1_000_000;

    private static final Pattern TAGS = Pattern.compile("<[^<>]*+>");
    private static final Pattern LINES = Pattern.compile("\\r?\\n");

    private TextFilters() {}

    static Optional<String> apply(String name, String text, List<String> arguments) {
        String first = !arguments.isEmpty() ? arguments.getFirst() : "";
        String second = arguments.size() > 1 ? arguments.get(1) : "";
        return Optional.ofNullable(
                switch (name) {
                    case "append" -> bounded(text, text.length() + first.length(), text + first);
                    case "prepend" -> bounded(text, text.length() + first.length(), first + text);
                    case "replace" -> replace(text, first, second);
                    case "replace_first" -> replaceFirst(text, first, second);
                    case "remove" -> replace(text, first, "");
                    case "remove_first" -> replaceFirst(text, first, "");
                    case "slice" -> slice(text, arguments);
                    case "truncate", "truncatewords" -> text;
                    default -> ofOne(name, text);
                });
    }

    private static String ofOne(String name, String text) {
        return switch (name) {
            case "upcase" -> text.toUpperCase(Locale.ROOT);
            case "downcase" -> text.toLowerCase(Locale.ROOT);
            case "capitalize" ->
                text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case "strip" -> text.strip();
            case "lstrip" -> text.stripLeading();
            case "rstrip" -> text.stripTrailing();
            case "strip_newlines" -> LINES.matcher(text).replaceAll("");
            case "newline_to_br" -> LINES.matcher(text).replaceAll("<br />\n");
            case "strip_html" -> TAGS.matcher(text).replaceAll("");
            case "escape", "escape_once", "html_escape" -> escaped(text);
            case "sql_quote" -> "'" + text.replace("'", "''") + "'";
            case "sql_boolean" -> List.of("", "no", "false").contains(text) ? "false" : "true";
            case "url_encode" -> URLEncoder.encode(text, StandardCharsets.UTF_8);
            case "encode_uri", "encode_url" ->
                URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            case "url_decode" -> decoded(text);
            // The clock is no input of a rendering, and a format matters to no lineage.
            case "date" -> text;
            default -> null;
        };
    }

    private static String bounded(String text, int length, String result) {
        return length <= LONGEST ? result : text;
    }

    private static String replace(String text, String from, String to) {
        if (from.isEmpty()) {
            return text;
        }
        long most = (long) text.length() / from.length() * to.length() + text.length();
        return most <= LONGEST || to.length() <= from.length() ? text.replace(from, to) : text;
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = from.isEmpty() ? -1 : text.indexOf(from);
        return at < 0 || text.length() + to.length() > LONGEST
                ? text
                : text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String slice(String text, List<String> arguments) {
        int start = arguments.isEmpty() ? 0 : whole(arguments.getFirst());
        int length = arguments.size() > 1 ? whole(arguments.get(1)) : 1;
        int from = Math.clamp((long) (start < 0 ? text.length() + start : start), 0, text.length());
        return text.substring(from, Math.clamp((long) from + length, from, text.length()));
    }

    private static int whole(String text) {
        return Numbers.of(text).map(number -> (int) number.value()).orElse(0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
