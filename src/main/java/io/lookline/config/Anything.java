package io.lookline.config;

import java.util.Map;
import java.util.Optional;

/** A value that nobody looks at. */
record Anything() implements Kind<Value> {
    @Override
    public Optional<Value> read(Value value, Spot spot) {
        return Optional.of(value);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of();
    }
}
