package io.lookline.config;

import java.util.Optional;

/**
 * What is to be said about a key. None of the parts holds a secret.
 *
 * @param says the problem, e.g. {@code must be a whole number}
 * @param found the value as it stands in the file, before variables are resolved; empty for secrets
 * @param allowed what the key takes
 * @param hint the way out
 */
public record Statement(String says, Optional<String> found, Optional<String> allowed, Optional<String> hint) {
    private static final int LONGEST_FOUND = 80;

    static Statement that(String says) {
        return new Statement(says, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Statement found(String value) {
        String shown = value.codePoints()
                .limit(LONGEST_FOUND)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Statement(says, Optional.of(shown.equals(value) ? shown : shown + "…"), allowed, hint);
    }

    Statement allowed(String values) {
        return new Statement(says, found, Optional.of(values), hint);
    }

    Statement hint(String wayOut) {
        return new Statement(says, found, allowed, Optional.of(wayOut));
    }

    Statement hint(Optional<String> wayOut) {
        return new Statement(says, found, allowed, wayOut);
    }

    /** One line: {@code problem, found `x`, allowed: y; hint}. */
    @Override
    public String toString() {
        return says
                + found.map(value -> ", found `" + value + "`").orElse("")
                + allowed.map(values -> ", allowed: " + values).orElse("")
                + hint.map(wayOut -> "; " + wayOut).orElse("");
    }
}
