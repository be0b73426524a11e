package io.lookline.lookml.project;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for <code>@{name}</code> in the files of one project. */
final class Constants {
    private static final Pattern REFERENCE = Pattern.compile("@\\{([^{}\\s]+)}");
    /** A value may name other constants; more than this is a circle. */
    private static final int DEEPEST = 8;
    /** Nor does anybody write values that make a text so much longer; references behind them stay as they are. */
    private static final int LONGEST = 1_000_000;

    private final Map<String, String> values;

    Constants(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static boolean occursIn(String text) {
        return text.contains("@{");
    }

    /** @param unknown told the name of each constant without a value, which stays in the text as it is written */
    String replace(String text, Consumer<String> unknown) {
        String replaced = text;
        for (int depth = 0; depth < DEEPEST && occursIn(replaced); depth++) {
            String next = once(replaced);
            if (next.equals(replaced)) {
                break;
            }
            replaced = next;
            if (replaced.length() - text.length() > LONGEST) {
                break;
            }
        }
        REFERENCE
                .matcher(replaced)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .forEach(unknown);
        return replaced;
    }

    private String once(String text) {
        StringBuilder replaced = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String written = reference.group();
            boolean isLong = replaced.length() - reference.start() > LONGEST;
            String value = isLong ? written : values.getOrDefault(reference.group(1), written);
            reference.appendReplacement(replaced, Matcher.quoteReplacement(value));
        }
        return reference.appendTail(replaced).toString();
    }
}
