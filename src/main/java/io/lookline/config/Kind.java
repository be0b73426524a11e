package io.lookline.config;

import java.util.Map;
import java.util.Optional;

/** What a key takes: how it is read, and how a JSON Schema says so. */
interface Kind<T> {
    /**
     * @param value with its variables put in, never {@link Value.Nothing}
     * @return empty when the value is wrong, which has been said at the spot then
     */
    Optional<T> read(Value value, Spot spot);

    /** The keywords of JSON Schema (draft 2020-12) that describe the value. */
    Map<String, Object> schema();

    /** A default in JSON's types; empty when it needs no mention. */
    default Optional<Object> shown(T standard) {
        return Optional.of(standard.toString());
    }

    /** Whether nothing of the value may ever be shown. */
    default boolean secret() {
        return false;
    }
}
