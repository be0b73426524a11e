package io.lookline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts variables into one scalar, after parsing: {@code $NAME}, <code>${NAME}</code>, <code>${NAME:-default}</code>
 * (the default also stands in for an empty variable, as in a shell). {@code $$NAME} and <code>$${NAME}</code> give the
 * literal; any other {@code $} stays. What a variable holds is not searched again.
 */
final class Interpolation {
    private static final Pattern REFERENCE = Pattern.compile("(?<escape>\\$)?\\$(?:(?<bare>[A-Za-z_][A-Za-z0-9_]*)"
            + "|\\{(?<braced>[A-Za-z_][A-Za-z0-9_]*)(?::-(?<fallback>[^}]*))?})");

    private final Variables variables;

    Interpolation(Variables variables) {
        this.variables = variables;
    }

    /**
     * @param text with everything that is known put in
     * @param isOneVariable whether the scalar was a reference and nothing else
     * @param missing names in braces that are set nowhere: an error
     * @param literal names without braces that are set nowhere and stay as they are: passwords hold dollars
     */
    record Result(String text, boolean isOneVariable, List<String> missing, List<String> literal) {}

    Result resolve(String scalar) {
        List<String> missing = new ArrayList<>();
        List<String> literal = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(scalar);
        String text = matcher.replaceAll(found -> Matcher.quoteReplacement(value(found, missing, literal)));
        Matcher whole = REFERENCE.matcher(scalar);
        boolean isOne = whole.matches() && whole.group("escape") == null;
        return new Result(text, isOne, List.copyOf(missing), List.copyOf(literal));
    }

    private String value(MatchResult found, List<String> missing, List<String> literal) {
        if (found.group("escape") != null) {
            return found.group().substring(1);
        }
        String bare = found.group("bare");
        String name = bare == null ? found.group("braced") : bare;
        String fallback = found.group("fallback");
        Optional<String> value = variables.find(name);
        if (fallback != null) {
            return value.filter(text -> !text.isEmpty()).orElse(fallback);
        }
        return value.orElseGet(() -> {
            (bare == null ? missing : literal).add(name);
            return found.group();
        });
    }
}
