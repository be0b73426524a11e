package io.lookline.demo.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request body may hold: the schema of a create request or of a part of one.
 *
 * @param className the server's class, which its messages name
 * @param fields the known keys in the order in which messages list them
 */
record Shape(String className, Map<String, Field> fields) {

    /** What a value may be. */
    sealed interface Type {}

    /** A string; a number is taken for its text. */
    record Text() implements Type {}

    /** Whatever JSON; not looked at. */
    record Free() implements Type {}

    /** One of an enumeration's values. */
    record Choice(String className, Set<String> values) implements Type {}

    /** An array of objects of one shape. */
    record ListOf(Shape item) implements Type {}

    /** An array of columns, whose children are columns again. */
    record Columns() implements Type {}

    /** The length a text must have. */
    record Size(int least, int most) {}

    /**
     * One key.
     *
     * @param required absent or null is refused
     * @param size the length allowed, if any is set
     * @param entityName a name: no {@code ::} and no line break
     */
    record Field(Type type, boolean required, Optional<Size> size, boolean entityName) {

        Field mandatory() {
            return new Field(type, true, size, entityName);
        }
    }

    static Field text() {
        return new Field(new Text(), false, Optional.empty(), false);
    }

    static Field text(int least, int most) {
        return new Field(new Text(), false, Optional.of(new Size(least, most)), false);
    }

    static Field name(int most) {
        return new Field(new Text(), true, Optional.of(new Size(1, most)), true);
    }

    static Field free() {
        return new Field(new Free(), false, Optional.empty(), false);
    }

    /** @param values the enumeration's values, divided by blanks */
    static Field choice(String className, String values) {
        return choice(className, Set.of(values.split(" ")));
    }

    static Field choice(String className, Set<String> values) {
        return new Field(new Choice(className, values), false, Optional.empty(), false);
    }

    static Field listOf(Shape item) {
        return new Field(new ListOf(item), false, Optional.empty(), false);
    }

    static Field columns() {
        return new Field(new Columns(), true, Optional.empty(), false);
    }

    /** A shape whose keys, divided by blanks, are free unless {@code special} says more. */
    static Shape of(String className, String keys, Map<String, Field> special) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String key : keys.split(" ")) {
            fields.put(key, special.getOrDefault(key, free()));
        }
        return new Shape(className, fields);
    }
}
