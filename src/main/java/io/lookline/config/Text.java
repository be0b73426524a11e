package io.lookline.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any text; a number or a date without quotes is taken as it is written. */
record Text() implements ScalarKind<String> {
    @Override
    public String expected() {
        return "a text";
    }

    @Override
    public Optional<String> parse(String text) {
        return Optional.of(text);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", List.of("string", "number", "boolean"));
    }
}
