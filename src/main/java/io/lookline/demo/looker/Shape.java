package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The properties of one of Looker's types. Content is kept sparse; a shape adds what is missing, for Looker always
 * sends every property, null when there is no value.
 */
final class Shape {

    private final Map<String, JsonNode> defaults;
    private final Map<String, Shape> inner;

    private Shape(Map<String, JsonNode> defaults, Map<String, Shape> inner) {
        this.defaults = defaults;
        this.inner = inner;
    }

    /** @param names property names in Looker's order, parted by white space; null by default */
    static Shape of(String names) {
        Map<String, JsonNode> defaults = new LinkedHashMap<>();
        for (String name : names.strip().split("\\s+")) {
            defaults.put(name, NullNode.instance);
        }
        return new Shape(defaults, Map.of());
    }

    /** This shape with more properties, null by default. */
    Shape and(String names) {
        Map<String, JsonNode> extended = new LinkedHashMap<>(defaults);
        extended.putAll(of(names).defaults);
        return new Shape(extended, inner);
    }

    /** This shape with a value other than null for the named properties. */
    Shape defaulting(JsonNode value, String... names) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(defaults);
        for (String name : names) {
            changed.put(name, value);
        }
        return new Shape(changed, inner);
    }

    /** This shape where the named property holds an object, or an array of objects, of another shape. */
    Shape holding(String name, Shape shape) {
        Map<String, JsonNode> names = new LinkedHashMap<>(defaults);
        names.putIfAbsent(name, NullNode.instance);
        Map<String, Shape> changed = new LinkedHashMap<>(inner);
        changed.put(name, shape);
        return new Shape(names, changed);
    }

    /** This shape without some properties. */
    Shape without(String... names) {
        Map<String, JsonNode> changed = new LinkedHashMap<>(defaults);
        for (String name : names) {
            changed.remove(name);
        }
        return new Shape(changed, inner);
    }

    /**
     * @param sparse the values known; those of other shapes' properties are left out
     * @param selection which of the shape's properties to send; unknown names are ignored, as Looker does
     */
    ObjectNode render(JsonNode sparse, FieldSelection selection) {
        ObjectNode full = Json.object();
        defaults.forEach((name, missing) -> {
            if (selection.asksFor(name)) {
                JsonNode value = sparse.hasNonNull(name) ? sparse.get(name) : missing;
                full.set(name, value(inner.get(name), value, selection.inside(name)));
            }
        });
        return full;
    }

    private static JsonNode value(Shape shape, JsonNode value, FieldSelection selection) {
        if (value instanceof ArrayNode items) {
            ArrayNode rendered = Json.array();
            items.forEach(item -> rendered.add(value(shape, item, selection)));
            return rendered;
        }
        if (!(value instanceof ObjectNode known)) {
            return value;
        }
        return shape == null ? opaque(known, selection) : shape.render(known, selection);
    }

    /** Objects without a shape, such as {@code vis_config}: whatever they hold. */
    private static JsonNode opaque(ObjectNode value, FieldSelection selection) {
        return selection.everything()
                ? value
                : value.deepCopy().retain(selection.names().keySet());
    }
}
