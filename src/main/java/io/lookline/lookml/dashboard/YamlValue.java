package io.lookline.lookml.dashboard;

import java.util.List;
import java.util.Map;

/** A value of a YAML file. */
sealed interface YamlValue {
    Spot spot();

    /**
     * @param text as it is written, without quotes
     */
    record Scalar(String text, Type type, Spot spot) implements YamlValue {
        boolean isNothing() {
            return type == Type.NOTHING;
        }
    }

    record Sequence(List<YamlValue> items, Spot spot) implements YamlValue {}

    /** The entries are in the file's order. */
    record Mapping(Map<String, YamlValue> entries, Spot spot) implements YamlValue {}

    /** What a scalar is by the rules of YAML 1.1, which Looker's reader follows. */
    enum Type {
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NOTHING
    }
}
