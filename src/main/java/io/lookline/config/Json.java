package io.lookline.config;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;

/** Writes maps, collections, texts, numbers and truth values as JSON, indented by two spaces. */
final class Json {
    private Json() {}

    static String text(Object value) {
        return text(value, "\n");
    }

    private static String text(Object value, String newLine) {
        return switch (value) {
            case Map<?, ?> map -> object(map, newLine);
            case Collection<?> items -> array(items, newLine);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String object(Map<?, ?> map, String newLine) {
        String inner = newLine + "  ";
        StringJoiner members = new StringJoiner("," + inner, "{" + inner, newLine + "}").setEmptyValue("{}");
        map.forEach((key, value) -> members.add(quoted(key.toString()) + ": " + text(value, inner)));
        return members.toString();
    }

    private static String array(Collection<?> items, String newLine) {
        StringJoiner elements = new StringJoiner(", ", "[", "]");
        items.forEach(item -> elements.add(text(item, newLine)));
        return elements.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ') {
                quoted.append("\\u%04x".formatted(character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
