package io.lookline.config;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression in Python's syntax. */
record Regex() implements Kind<Pattern> {
    private static final String EXPECTED = "a regular expression";

    @Override
    public Optional<Pattern> read(Value value, Spot spot) {
        return spot.scalar(value, EXPECTED).flatMap(scalar -> {
            try {
                return Optional.of(new PythonRegex(scalar.text()).compile());
            } catch (PatternSyntaxException wrong) {
                spot.problem(Statement.that("must be " + EXPECTED)
                        .found(scalar.written())
                        .hint(hint(scalar.text(), wrong)));
                return Optional.empty();
            }
        });
    }

    private static String hint(String text, PatternSyntaxException wrong) {
        String reason = wrong.getDescription() + " near character " + (Math.max(0, wrong.getIndex()) + 1);
        return text.startsWith("*") ? reason + "; `.*` stands for any text" : reason;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
