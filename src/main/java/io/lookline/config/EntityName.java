package io.lookline.config;

import java.util.Map;
import java.util.Optional;

/** The name of an entity of the catalog: OpenMetadata refuses {@code ::}, double quotes, line breaks and long names. */
record EntityName() implements ScalarKind<String> {
    private static final int LONGEST = 256;

    @Override
    public String expected() {
        return "1 to " + LONGEST + " characters without `::`, double quotes and line breaks";
    }

    @Override
    public Optional<String> parse(String text) {
        boolean refused = text.isBlank()
                || text.length() > LONGEST
                || text.contains("::")
                || text.contains("\"")
                || text.chars().anyMatch(Character::isISOControl);
        return refused ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "minLength", 1, "maxLength", LONGEST);
    }
}
