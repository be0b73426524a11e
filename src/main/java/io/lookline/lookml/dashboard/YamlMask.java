package io.lookline.lookml.dashboard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a line fit for the YAML parser, and undoes that in what was parsed. Looker puts constants in before it parses,
 * and shows Liquid where a text does, so that <code>title: @{name}</code> and <code>title: {{ value }}</code> are good
 * there; YAML itself would stop at the braces. Their marks are exchanged for private characters of Unicode.
 */
final class YamlMask {
    private static final Pattern MASKED = Pattern.compile("[\\uE000-\\uE07F]+");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t -~\\u00A0-\\u2027\\u202A-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String MARKS = "{}[]%:,#@&*!|>$";
    private static final int MASK = 0xE000;

    private YamlMask() {}

    /** A line with as many characters, except that a tab of the indentation counts as two blanks. */
    static String mask(String line) {
        String printable = UNPRINTABLE.matcher(line).replaceAll(" ");
        String spaced = printable.indexOf('\t') < 0 ? printable : YamlTabs.replace(printable);
        return spaced.indexOf('{') < 0 ? spaced : withoutMarks(spaced);
    }

    private static String withoutMarks(String line) {
        YamlUnits units = new YamlUnits(line);
        StringBuilder masked = new StringBuilder(line);
        for (int start = units.next(0); start < line.length(); start = units.next(units.end())) {
            for (int i = start; i < units.end(); i++) {
                char c = line.charAt(i);
                masked.setCharAt(i, MARKS.indexOf(c) < 0 ? c : (char) (c + MASK));
            }
        }
        return masked.toString();
    }

    static String unmask(String parsed) {
        return MASKED.matcher(parsed)
                .replaceAll(marks -> Matcher.quoteReplacement(marks.group()
                        .chars()
                        .map(each -> each - MASK)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
    }
}
