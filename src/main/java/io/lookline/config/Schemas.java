package io.lookline.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of JSON Schema that several kinds share. */
final class Schemas {
    private static final Map<String, Object> VARIABLE = Map.of("$ref", "#/$defs/variable");

    private Schemas() {}

    /** A text with a variable in it fits everywhere. */
    @SafeVarargs
    static Map<String, Object> anyOf(Map<String, Object>... schemas) {
        List<Object> all = new ArrayList<>();
        for (Map<String, Object> schema : schemas) {
            all.add(schema);
        }
        all.add(VARIABLE);
        return Map.of("anyOf", all);
    }

    /** In this order, so that the same table gives the same bytes. */
    static Map<String, Object> of(String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(key, value);
        schema.put(otherKey, otherValue);
        return schema;
    }

    static Map<String, Object> variable() {
        return matching("\\$[{A-Za-z_]");
    }

    static Map<String, Object> matching(String regex) {
        return of("type", "string", "pattern", regex);
    }

    /** Any of the words in any case; JSON Schema's patterns have no flag for that. */
    static Map<String, Object> spelt(Collection<String> words) {
        return matching(words.stream().map(Schemas::anyCase).collect(Collectors.joining("|", "^(", ")$")));
    }

    private static String anyCase(String word) {
        return word.chars()
                .mapToObj(letter -> Character.isLetter(letter)
                        ? "[" + (char) Character.toUpperCase(letter) + (char) Character.toLowerCase(letter) + "]"
                        : String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
