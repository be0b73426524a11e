package io.lookline.lookml.dashboard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A value of YAML as maps, lists, texts, numbers, truth values and null. */
final class YamlJson {
    /** YAML has other forms as well, {@code 1_000} or {@code .inf}, which stay texts. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");

    private YamlJson() {}

    static Object of(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar -> of(scalar);
            case YamlValue.Sequence sequence ->
                sequence.items().stream().map(YamlJson::of).toList();
            case YamlValue.Mapping mapping -> of(mapping);
        };
    }

    static Map<String, Object> of(YamlValue.Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> map.put(key, of(value)));
        return map;
    }

    private static Object of(YamlValue.Scalar scalar) {
        return switch (scalar.type()) {
            case TEXT -> scalar.text();
            case NUMBER -> NUMBER.matcher(scalar.text()).matches() ? new BigDecimal(scalar.text()) : scalar.text();
            case TRUE -> true;
            case FALSE -> false;
            case NOTHING -> null;
        };
    }
}
