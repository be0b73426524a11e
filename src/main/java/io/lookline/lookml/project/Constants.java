package io.lookline.lookml.project;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for <code>@{name}</code> in the files of one project. */
final class Constants {
    private static final Pattern REFERENCE = Pattern.compile("@\\{([^{}\\s]+)}");
    /** A value may name other constants; more than this is a circle. */
    private static final int DEEPEST = 8;

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
        }
        REFERENCE.matcher(replaced).results().map(match -> match.group(1)).forEach(unknown);
        return replaced;
    }

    private String once(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Optional.ofNullable(values.get(match.group(1)))
                .map(Matcher::quoteReplacement)
                .orElse(Matcher.quoteReplacement(match.group())));
    }
}
