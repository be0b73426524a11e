package io.lookline.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of one row of the table. */
final class KeySchema {
    private KeySchema() {}

    static <T> Map<String, Object> of(Key<T> key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(key));
        key.standard().flatMap(key.kind()::shown).ifPresent(standard -> schema.put("default", standard));
        if (!(key.status() instanceof Status.Required || key.status() instanceof Status.Used)) {
            schema.put("deprecated", true);
        }
        if (key.status() instanceof Status.Refused) {
            schema.put("not", Map.of());
        } else {
            key.kind().schema().forEach(schema::put);
        }
        return schema;
    }

    private static String description(Key<?> key) {
        return switch (key.status()) {
            case Status.Required _, Status.Used _ -> key.description();
            case Status.Accepted _ -> key.description() + " Has no effect.";
            case Status.Warned(String reason) -> key.description() + " Has no effect: " + reason + ".";
            case Status.Alias(String newKey, String difference) ->
                key.description() + " Older name of `" + newKey + "`" + difference + ".";
            case Status.Refused refused -> key.description() + " Not supported: " + refused.reason() + ".";
        };
    }
}
