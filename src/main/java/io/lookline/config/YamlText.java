package io.lookline.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file's text fit for the YAML parser without moving any character, and undoes that in the parsed scalars.
 *
 * <p>The Python connector puts variables in before it parses, so that <code>{jwtToken: ${JWT}}</code> is good there;
 * YAML itself would stop at the inner brace. JSON may be indented with tabs and may write {@code \/}; this parser
 * takes neither.
 */
final class YamlText {
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\{[A-Za-z_][A-Za-z0-9_]*(?::-[^}\"'\\\\\\r\\n]*)?})");
    private static final Pattern MASKED = Pattern.compile("\\$([\\uE000-\\uE07F]+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final int MASK = 0xE000;
    private static final String FILLER = "\uE080";

    private YamlText() {}

    static String mask(String name, String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String parsable = isJson(name, bare) ? withoutJsonOnly(bare) : bare;
        return VARIABLE.matcher(parsable).replaceAll(found -> "\\$" + shift(found.group(1), MASK));
    }

    static String unmask(String scalar) {
        return MASKED.matcher(scalar)
                .replaceAll(found -> Matcher.quoteReplacement("$" + shift(found.group(1), -MASK)))
                .replace(FILLER, "");
    }

    private static boolean isJson(String name, String text) {
        return name.endsWith(".json") || text.stripLeading().startsWith("{");
    }

    private static String withoutJsonOnly(String text) {
        return ESCAPE.matcher(text.replace('\t', ' '))
                .replaceAll(found -> found.group(1).equals("/") ? "/" + FILLER : "\\\\" + escaped(found.group(1)));
    }

    private static String escaped(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String shift(String text, int by) {
        return text.chars()
                .map(character -> character < 0x80 || by < 0 ? character + by : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
