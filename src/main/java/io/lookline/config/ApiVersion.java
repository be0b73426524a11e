package io.lookline.config;

import java.util.Map;
import java.util.Optional;

/** The version in the paths of OpenMetadata's API. */
record ApiVersion() implements ScalarKind<String> {
    private static final String FORM = "v[0-9]{1,3}";

    @Override
    public String expected() {
        return "a version like v1";
    }

    @Override
    public Optional<String> parse(String text) {
        return Optional.of(text).filter(version -> version.matches(FORM));
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(Schemas.matching("^" + FORM + "$"));
    }
}
