package io.lookline.looker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * One item of a list: its value, or what is wrong with it, so that a malformed item does not cost its neighbours.
 *
 * @param value null when the item is malformed
 * @param id the malformed item's id as far as it can be seen, else empty
 * @param problem what is wrong, one line; null when nothing is
 */
@JsonDeserialize(using = ParsedDeserializer.class)
record Parsed<T>(T value, String id, String problem) {
    static <T> Parsed<T> good(T value) {
        return new Parsed<>(value, "", null);
    }

    static <T> Parsed<T> bad(String id, String problem) {
        return new Parsed<>(null, id, problem);
    }

    boolean isGood() {
        return problem == null;
    }
}
