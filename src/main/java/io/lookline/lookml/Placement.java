package io.lookline.lookml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which block another one stands; used only for files in which braces are missing. */
final class Placement {
    private static final Set<String> TOP = Set.of(
            "view",
            "explore",
            "datagroup",
            "access_grant",
            "named_value_format",
            "map_layer",
            "test",
            "constant",
            "local_dependency",
            "remote_dependency",
            "localization_settings",
            "application",
            "visualization");

    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("dimension", "view"),
            Map.entry("dimension_group", "view"),
            Map.entry("measure", "view"),
            Map.entry("filter", "view"),
            Map.entry("parameter", "view"),
            Map.entry("set", "view"),
            Map.entry("derived_table", "view"),
            Map.entry("join", "explore"),
            Map.entry("access_filter", "explore"),
            Map.entry("always_filter", "explore"),
            Map.entry("conditionally_filter", "explore"),
            Map.entry("aggregate_table", "explore"));

    private static final Set<String> ALWAYS_BLOCKS =
            Set.of("view", "explore", "dimension", "dimension_group", "measure", "parameter", "join");

    private Placement() {}

    /** How many of the open blocks, the file among them, may stay open around a block with this key. */
    static int depth(String key, List<OpenBlock> open) {
        if (TOP.contains(key)) {
            return 1;
        }
        String parent = PARENTS.get(key);
        int depth = open.size();
        while (parent != null && depth > 0 && !parent.equals(open.get(depth - 1).key())) {
            depth--;
        }
        return parent == null || depth == 0 ? open.size() : depth;
    }

    /** Whether a key with a name and nothing else lacks its braces. */
    static boolean isAlwaysBlock(String key) {
        return ALWAYS_BLOCKS.contains(key);
    }
}
