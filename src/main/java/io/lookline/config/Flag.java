package io.lookline.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A switch, in every spelling of YAML 1.1 and of environment variables. */
record Flag() implements ScalarKind<Boolean> {
    private static final List<String> ON = List.of("true", "yes", "on", "1");
    private static final List<String> OFF = List.of("false", "no", "off", "0");

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Optional<Boolean> parse(String text) {
        String spelt = text.toLowerCase(Locale.ROOT);
        return ON.contains(spelt) ? Optional.of(true) : OFF.contains(spelt) ? Optional.of(false) : Optional.empty();
    }

    @Override
    public Optional<Object> shown(Boolean standard) {
        return Optional.of(standard);
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(
                Map.of("type", "boolean"),
                Map.of("enum", List.of(0, 1)),
                Schemas.spelt(List.of("true", "yes", "on", "1", "false", "no", "off", "0")));
    }
}
