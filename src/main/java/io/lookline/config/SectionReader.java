package io.lookline.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one mapping by its table of keys. */
final class SectionReader {
    private final Section section;
    private final Value.Mapping mapping;
    private final Spot spot;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    SectionReader(Section section, Value.Mapping mapping, Spot spot) {
        this.section = section;
        this.mapping = mapping;
        this.spot = spot;
    }

    Fields read() {
        mapping.entries().forEach((name, entry) -> {
            Optional<Key<?>> key = section.key(name);
            key.ifPresent(known -> read(known, entry));
            if (key.isEmpty() && !section.ignores(name)) {
                unknown(name, entry);
            }
        });
        section.keys().stream()
                .filter(key -> key.isRequired() && !spots.containsKey(key.name()))
                .forEach(this::missing);
        return new Fields(spot, values, spots);
    }

    private <T> void read(Key<T> key, Value.Entry entry) {
        Value value = entry.value();
        boolean isSecret = spot.secret() || key.kind().secret();
        Spot here = spot.child(key.name(), value instanceof Value.Scalar ? value.position() : entry.key(), isSecret);
        switch (key.status()) {
            case Status.Required _, Status.Used _ -> take(key, value, here);
            case Status.Alias alias -> {
                take(key, value, here);
                here.notice(older(alias));
            }
            case Status.Warned(String reason) -> {
                if (!isOff(value)) {
                    here.notice(Statement.that("has no effect: " + reason));
                    spots.put(key.name(), here);
                }
            }
            case Status.Refused(String reason, Optional<String> hint) ->
                here.problem(Statement.that("is not supported: " + reason).hint(hint));
            case Status.Accepted _ -> {
                if (!isEmpty(value)) {
                    spots.put(key.name(), here);
                }
            }
        }
    }

    private Statement older(Status.Alias alias) {
        String newKey = "`" + alias.newKey() + "`";
        return alias.difference().isEmpty() && mapping.entries().containsKey(alias.newKey())
                ? Statement.that("is an older name and has no effect beside " + newKey)
                : Statement.that("is an older name").hint("write " + newKey + alias.difference());
    }

    /** A value that is nothing or an empty text counts as absent. */
    private <T> void take(Key<T> key, Value value, Spot here) {
        Optional<Value> resolved = here.resolve(value);
        boolean isEmpty = resolved.filter(SectionReader::isEmpty).isPresent();
        if (isEmpty && key.isRequired()) {
            here.problem(Statement.that("is empty").hint("required: " + key.description()));
        }
        if (!isEmpty || key.isRequired()) {
            spots.put(key.name(), here);
        }
        if (isEmpty) {
            return;
        }
        resolved.flatMap(present -> key.kind().read(present, here)).ifPresent(read -> values.put(key.name(), read));
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Nothing
                || value instanceof Value.Scalar scalar && scalar.text().isBlank();
    }

    private static boolean isOff(Value value) {
        return isEmpty(value)
                || value instanceof Value.Scalar scalar
                        && new Flag().parse(scalar.text()).equals(Optional.of(false));
    }

    private void unknown(String name, Value.Entry entry) {
        Optional<String> nearest =
                Nearest.of(name, section.keys().stream().map(Key::name).toList());
        spot.child(name, entry.key(), true)
                .notice(Statement.that("is not a known key and has no effect")
                        .hint(nearest.map(known -> "did you mean `" + known + "`?")));
    }

    private void missing(Key<?> key) {
        spot.child(key.name(), spot.position(), false)
                .problem(Statement.that("is missing").hint("required: " + key.description()));
    }
}
