package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Python's {@code json.dumps} writes. */
class JsonTextTest {
    @Test
    void nested_values_are_indented_by_two_and_empty_ones_are_short() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", List.of("b", Map.of("c", "d")));
        value.put("e", List.of());
        value.put("f", Map.of());

        assertThat(JsonText.indented(value)).isEqualTo("""
                {
                  "a": [
                    "b",
                    {
                      "c": "d"
                    }
                  ],
                  "e": [],
                  "f": {}
                }""");
        assertThat(JsonText.line(value)).isEqualTo("{\"a\": [\"b\", {\"c\": \"d\"}], \"e\": [], \"f\": {}}");
    }

    @Test
    void texts_are_ascii() {
        assertThat(JsonText.line("\"\\/\b\f\n\r\t\u0001\u007f é\uD83D\uDE00"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f \\u00e9\\ud83d\\ude00\"");
    }
}
