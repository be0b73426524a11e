package io.lookline.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code {includes: [regex…], excludes: [regex…]}}. */
record FilterKind() implements Kind<FilterPattern> {
    private static final Key<List<Pattern>> INCLUDES =
            Key.of("includes", new ListOf<>(new Regex()), "Only names that match one of these.");
    private static final Key<List<Pattern>> EXCLUDES =
            Key.of("excludes", new ListOf<>(new Regex()), "No name that matches one of these.");
    private static final Section SECTION = Section.of(INCLUDES, EXCLUDES);

    @Override
    public Optional<FilterPattern> read(Value value, Spot spot) {
        return SECTION.read(value, spot)
                .map(fields -> new FilterPattern(
                        fields.find(INCLUDES).orElse(List.of()),
                        fields.find(EXCLUDES).orElse(List.of())));
    }

    @Override
    public Optional<Object> shown(FilterPattern standard) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return SECTION.schema();
    }
}
