package io.lookline.lookml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that may stand more than once in a block, and the name of the list that {@code lkml} makes of them. */
final class Plurals {
    private static final Map<String, String> PLURALS = new HashMap<>(Map.of(
            "filters", "filters__all",
            "bind_filters", "bind_filters__all",
            "extends", "extends__all",
            "query", "queries",
            "remote_dependency", "remote_dependencies",
            "local_dependency", "local_dependencies"));

    static {
        List.of(
                        "access_filter access_grant action aggregate_table allowed_value assert column constant datagroup",
                        "derived_column dimension dimension_group explore filter form_param include join link map_layer",
                        "measure named_value_format option override_constant param parameter set sql_step test",
                        "user_attribute_param view when")
                .forEach(line -> List.of(line.split(" ")).forEach(key -> PLURALS.put(key, key + "s")));
    }

    private Plurals() {}

    /** Empty for a key of which the last one counts. */
    static Optional<String> of(String key) {
        return Optional.ofNullable(PLURALS.get(key));
    }

    static boolean isRepeatable(String key) {
        return PLURALS.containsKey(key);
    }
}
