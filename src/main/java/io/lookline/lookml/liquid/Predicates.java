package io.lookline.lookml.liquid;

import java.util.regex.Pattern;

/** What Looker's templated filters are in SQL when nobody filters: a condition that reads its expression. */
final class Predicates {
    private static final Pattern SIMPLE = Pattern.compile("[\\w.$`\"\\[\\]{}:@-]++");

    private Predicates() {}

    /** @param expression of SQL; true for a blank one */
    static String on(String expression) {
        String stripped = expression.strip();
        if (stripped.isEmpty()) {
            return "(1 = 1)";
        }
        // A comment to the end of the line would take in what follows.
        String closed = stripped.contains("--") ? stripped + "\n" : stripped;
        return SIMPLE.matcher(closed).matches() ? "(" + closed + " IS NOT NULL)" : "((" + closed + ") IS NOT NULL)";
    }
}
