package io.lookline.lookml.liquid;

import java.util.List;
import java.util.Optional;

/**
 * What LookML says about a parameter.
 *
 * @param allowedValues in the order of the text
 */
public record Parameter(Type type, Optional<String> defaultValue, List<String> allowedValues) {
    /** The types of parameters that differ in SQL; {@code DATE} stands for {@code date_time} too. */
    public enum Type {
        STRING,
        NUMBER,
        UNQUOTED,
        DATE,
        YESNO;

        /** Of the text behind {@code type:}; a parameter without one is a string. */
        public static Type of(String text) {
            return switch (text) {
                case "number" -> NUMBER;
                case "unquoted" -> UNQUOTED;
                case "date", "date_time" -> DATE;
                case "yesno" -> YESNO;
                default -> STRING;
            };
        }
    }

    public Parameter {
        allowedValues = List.copyOf(allowedValues);
    }
}
