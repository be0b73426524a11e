package io.lookline.config;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A UUID. */
record Identifier() implements ScalarKind<UUID> {
    private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Override
    public String expected() {
        return "a UUID";
    }

    @Override
    public Optional<UUID> parse(String text) {
        return text.matches(FORM) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(Schemas.matching("^" + FORM + "$"));
    }
}
