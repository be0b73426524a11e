package io.lookline.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys the user chooses. */
record MapOf<T>(Kind<T> values) implements Kind<Map<String, T>> {
    @Override
    public Optional<Map<String, T>> read(Value value, Spot spot) {
        if (!(value instanceof Value.Mapping mapping)) {
            spot.problem(Statement.that("must be a mapping, not " + value.shape()));
            return Optional.empty();
        }
        Map<String, T> read = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            Spot here = spot.child(name, entry.value().position(), spot.secret() || values.secret());
            here.resolve(entry.value())
                    .filter(present -> !(present instanceof Value.Nothing))
                    .flatMap(present -> values.read(present, here))
                    .ifPresent(item -> read.put(name, item));
        });
        return Optional.of(Collections.unmodifiableMap(read));
    }

    @Override
    public Optional<Object> shown(Map<String, T> standard) {
        return Optional.empty();
    }

    @Override
    public boolean secret() {
        return values.secret();
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.of("type", List.of("object", "null"), "additionalProperties", values.schema());
    }
}
