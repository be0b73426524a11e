package io.lookline.lookml.liquid;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a configuration decides about Liquid.
 *
 * @param variables by name, a dotted one among them: {@code orders._in_query}
 * @param userAttributes by name
 * @param parameterValues by {@code view.parameter} or {@code parameter}
 */
public record Settings(
        Map<String, LiquidValue> variables, Map<String, String> userAttributes, Map<String, String> parameterValues) {
    public static final Settings NONE = new Settings(Map.of(), Map.of(), Map.of());

    public Settings {
        variables = Map.copyOf(variables);
        userAttributes = Map.copyOf(userAttributes);
        parameterValues = Map.copyOf(parameterValues);
    }

    /** With one more variable, which goes before one of the same name. */
    public Settings with(String variable, LiquidValue value) {
        Map<String, LiquidValue> more = new LinkedHashMap<>(variables);
        more.put(variable, value);
        return new Settings(more, userAttributes, parameterValues);
    }
}
