package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a body into a shape as the server's Jackson does: unknown keys, wrong enumeration values and wrong JSON types
 * are refused, null counts as absent, a number is taken as text. Line and column in messages are always 1.
 */
final class Binding {

    private static final String PLACE =
            "\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1]";

    private Binding() {}

    /** One create request. */
    static ObjectNode object(Shape shape, JsonNode body) {
        return bind(shape, body, "");
    }

    /** A part of a request; messages name the way to it. */
    static ObjectNode part(Shape shape, JsonNode body, String chain) {
        return bind(shape, body, chain);
    }

    /** The rows of a bulk request. */
    static ArrayNode list(Shape shape, JsonNode body) {
        if (!body.isArray()) {
            throw wrongType("java.util.ArrayList<" + shape.className() + ">", body, "");
        }
        return items(shape, body, "");
    }

    private static ArrayNode items(Shape shape, JsonNode array, String chain) {
        ArrayNode bound = Json.array();
        int index = 0;
        for (JsonNode item : array) {
            String place = join(chain, "java.util.ArrayList[" + index++ + "]");
            bound.add(item.isNull() ? item : bind(shape, item, place));
        }
        return bound;
    }

    private static ObjectNode bind(Shape shape, JsonNode body, String chain) {
        if (!body.isObject()) {
            throw wrongType(shape.className(), body, chain);
        }
        ObjectNode bound = Json.object();
        for (Map.Entry<String, JsonNode> entry : body.properties()) {
            String place = join(chain, shape.className() + "[\"" + entry.getKey() + "\"]");
            Shape.Field field = shape.fields().get(entry.getKey());
            if (field == null) {
                throw unknownKey(shape, entry.getKey(), place);
            }
            if (!entry.getValue().isNull()) {
                bound.set(entry.getKey(), value(field.type(), entry.getValue(), place));
            }
        }
        return bound;
    }

    private static JsonNode value(Shape.Type type, JsonNode value, String place) {
        return switch (type) {
            case Shape.Free() -> value;
            case Shape.Text() -> text(value, place);
            case Shape.Choice(String className, var values) -> {
                if (!values.contains(value.asText())) {
                    throw Problem.badRequest("Cannot construct instance of `" + className + "`, problem: "
                            + value.asText() + PLACE + through(place));
                }
                yield value;
            }
            case Shape.ListOf(Shape item) -> array(item, value, place);
            case Shape.Columns() -> columns(value, place);
        };
    }

    private static ArrayNode columns(JsonNode value, String place) {
        ArrayNode bound = array(Shapes.COLUMN, value, place);
        for (JsonNode column : bound) {
            if (column.path("children").isArray()) {
                ((ObjectNode) column).set("children", columns(column.get("children"), place));
            }
        }
        return bound;
    }

    private static ArrayNode array(Shape item, JsonNode value, String place) {
        if (!value.isArray()) {
            throw wrongType("java.util.ArrayList<" + item.className() + ">", value, place);
        }
        return items(item, value, place);
    }

    private static JsonNode text(JsonNode value, String place) {
        if (value.isContainerNode()) {
            throw wrongType("java.lang.String", value, place);
        }
        return value.isTextual() ? value : TextNode.valueOf(value.asText());
    }

    private static Problem wrongType(String className, JsonNode value, String chain) {
        String kind = value.getNodeType() == JsonNodeType.ARRAY ? "Array" : "Object";
        return Problem.badRequest("Cannot deserialize value of type `" + className + "` from " + kind
                + " value (token `JsonToken.START_" + kind.toUpperCase(Locale.ROOT) + "`)" + PLACE + through(chain));
    }

    private static Problem unknownKey(Shape shape, String key, String place) {
        String known =
                shape.fields().keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return Problem.badRequest("Unrecognized field \"" + key + "\" (class " + shape.className()
                + "), not marked as ignorable (" + shape.fields().size() + " known properties: " + known + "])" + PLACE
                + through(place));
    }

    private static String through(String chain) {
        return chain.isEmpty() ? "" : " (through reference chain: " + chain + ")";
    }

    private static String join(String chain, String link) {
        return chain.isEmpty() ? link : chain + "->" + link;
    }
}
