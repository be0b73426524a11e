package io.lookline.config;

import java.util.Map;
import java.util.Optional;

/** What a section of the file holds, checked, by the keys of its table. */
final class Fields {
    private final Spot spot;
    private final Map<String, Object> values;
    private final Map<String, Spot> spots;

    Fields(Spot spot, Map<String, Object> values, Map<String, Spot> spots) {
        this.spot = spot;
        this.values = Map.copyOf(values);
        this.spots = Map.copyOf(spots);
    }

    /** The value in the file, without any default; empty also when it was wrong. */
    @SuppressWarnings("unchecked") // a value is put under a key's name only by the kind of that key
    <T> Optional<T> find(Key<T> key) {
        return Optional.ofNullable((T) values.get(key.name()));
    }

    /** The value in the file or the default of the key, which must have one unless it is required. */
    <T> T get(Key<T> key) {
        return find(key).or(key::standard).orElseThrow();
    }

    /** A section inside this one; empty fields when it is absent. */
    Fields in(Key<Fields> key) {
        return find(key).orElseGet(() -> new Fields(at(key), Map.of(), Map.of()));
    }

    /** Whether the file gives the key any value, right or wrong. */
    boolean has(Key<?> key) {
        return spots.containsKey(key.name());
    }

    /** The place of the key's value, or that of the section when it is absent. */
    Spot at(Key<?> key) {
        return Optional.ofNullable(spots.get(key.name()))
                .orElseGet(
                        () -> spot.child(key.name(), spot.position(), key.kind().secret()));
    }
}
