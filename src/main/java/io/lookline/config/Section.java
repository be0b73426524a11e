package io.lookline.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mapping with known keys.
 *
 * @param keys in the order in which the schema lists them
 * @param ignored names outside the table that are accepted in silence
 */
record Section(List<Key<?>> keys, Optional<Pattern> ignored) implements Kind<Fields> {

    static Section of(Key<?>... keys) {
        return new Section(List.of(keys), Optional.empty());
    }

    Section ignoring(String names) {
        return new Section(keys, Optional.of(Pattern.compile(names)));
    }

    @Override
    public Optional<Fields> read(Value value, Spot spot) {
        if (value instanceof Value.Mapping mapping) {
            return Optional.of(new SectionReader(this, mapping, spot).read());
        }
        spot.problem(Statement.that("must be a mapping, not " + value.shape()).allowed(names()));
        return Optional.empty();
    }

    Optional<Key<?>> key(String name) {
        return keys.stream()
                .<Key<?>>map(key -> key)
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    boolean ignores(String name) {
        return ignored.filter(pattern -> pattern.matcher(name).find()).isPresent();
    }

    private String names() {
        return String.join(
                ", ",
                keys.stream()
                        .filter(key -> key.status() instanceof Status.Required || key.status() instanceof Status.Used)
                        .map(Key::name)
                        .toList());
    }

    @Override
    public Optional<Object> shown(Fields standard) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), KeySchema.of(key)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("object", "null"));
        schema.put("properties", properties);
        ignored.ifPresent(pattern -> schema.put("patternProperties", Map.of(pattern.pattern(), Map.of())));
        List<String> required =
                keys.stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
