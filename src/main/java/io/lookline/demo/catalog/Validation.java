package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of the server's bean validation: required keys, lengths, and the pattern of names. */
final class Validation {

    private Validation() {}

    /**
     * @param prefix {@code "query param "} for a single request, empty for a row of a bulk request
     * @throws Problem 400 that lists every violation
     */
    static void check(Shape shape, ObjectNode body, String prefix) {
        List<String> violations = new ArrayList<>();
        collect(shape, body, violations);
        if (!violations.isEmpty()) {
            throw Problem.badRequest("[" + prefix + String.join(", " + prefix, violations) + "]");
        }
    }

    private static void collect(Shape shape, JsonNode body, List<String> violations) {
        for (Map.Entry<String, Shape.Field> entry : shape.fields().entrySet()) {
            JsonNode value = body.get(entry.getKey());
            if (value != null) {
                nested(entry.getValue().type(), value, violations);
                violation(entry.getValue(), value).ifPresent(text -> violations.add(entry.getKey() + " " + text));
            } else if (entry.getValue().required()) {
                violations.add(entry.getKey() + " must not be null");
            }
        }
    }

    private static void nested(Shape.Type type, JsonNode value, List<String> violations) {
        switch (type) {
            case Shape.ListOf(Shape item) -> value.forEach(element -> collect(item, element, violations));
            case Shape.Columns() ->
                value.forEach(column -> {
                    if (!column.isNull()) {
                        collect(Shapes.COLUMN, column, violations);
                        nested(type, column.path("children"), violations);
                    }
                });
            case Shape.Text() -> {}
            case Shape.Free() -> {}
            case Shape.Choice(var className, var values) -> {}
        }
    }

    private static Optional<String> violation(Shape.Field field, JsonNode value) {
        String text = value.asText();
        int length = text.codePointCount(0, text.length());
        Optional<Shape.Size> broken = field.size().filter(size -> length < size.least() || length > size.most());
        if (broken.isPresent()) {
            return broken.map(size -> "size must be between " + size.least() + " and " + size.most());
        }
        // The pattern's dot does not match a line break, so that one is refused too.
        boolean refused = field.entityName() && (text.contains("::") || text.indexOf('\n') >= 0);
        return refused ? Optional.of("must match \"^((?!::).)*$\"") : Optional.empty();
    }
}
