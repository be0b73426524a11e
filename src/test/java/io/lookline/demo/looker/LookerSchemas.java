package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.lookline.demo.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of Looker's OpenAPI document as JSON Schema. Objects may be partial, for {@code fields} selects, but hold no
 * property that Looker does not have. What refers to another type may be null, which OpenAPI 3.0 cannot say.
 */
final class LookerSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final JsonNode types;
    private final ObjectNode definitions = Json.object();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    LookerSchemas(JsonNode types) {
        this.types = types;
        types.properties().forEach(type -> definitions.set(type.getKey(), converted(type.getValue())));
    }

    JsonSchema compiled(JsonNode schema) {
        return compiled.computeIfAbsent(schema, key -> {
            ObjectNode root = Json.object();
            root.set("$defs", definitions);
            if (key.has("$ref")) {
                root.put("$ref", reference(key));
            } else {
                root.setAll((ObjectNode) converted(key));
            }
            return factory.getSchema(root);
        });
    }

    List<String> unknown(FieldSelection selection, JsonNode schema) {
        JsonNode type = resolved(schema);
        List<String> unknown = new ArrayList<>();
        if (!type.has("properties")) {
            return unknown;
        }
        selection.names().forEach((name, inner) -> {
            JsonNode property = type.path("properties").path(name);
            if (property.isMissingNode()) {
                unknown.add(name);
            } else {
                unknown(inner, property).forEach(found -> unknown.add(name + "(" + found + ")"));
            }
        });
        return unknown;
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("items")) {
            return resolved(schema.get("items"));
        }
        return schema.has("$ref") ? types.path(schema.get("$ref").asText().substring(PREFIX.length())) : schema;
    }

    private static String reference(JsonNode schema) {
        return "#/$defs/" + schema.get("$ref").asText().substring(PREFIX.length());
    }

    private static JsonNode converted(JsonNode schema) {
        ObjectNode result = Json.object();
        if (schema.has("$ref")) {
            result.putObject("if").putObject("not").put("type", "null");
            result.putObject("then").put("$ref", reference(schema));
            return result;
        }
        boolean nullable = schema.path("nullable").asBoolean();
        type(schema, nullable, result);
        ArrayNode values = schema.has("enum") ? schema.get("enum").deepCopy() : Json.array();
        if (schema.has("items")) {
            ObjectNode items = (ObjectNode) converted(schema.get("items"));
            // Looker writes the values that the items may have at the array.
            if (!values.isEmpty()) {
                items.set("enum", values);
            }
            result.set("items", items);
        } else if (!values.isEmpty()) {
            result.set("enum", nullable ? values.addNull() : values);
        }
        if (schema.has("properties")) {
            ObjectNode properties = result.put("additionalProperties", false).putObject("properties");
            schema.get("properties")
                    .properties()
                    .forEach(property -> properties.set(property.getKey(), converted(property.getValue())));
        } else if (schema.path("additionalProperties").isObject()) {
            result.set("additionalProperties", converted(schema.get("additionalProperties")));
        }
        return result;
    }

    /** {@code any} is Looker's own. */
    private static void type(JsonNode schema, boolean nullable, ObjectNode result) {
        String type = schema.path("type").asText(schema.has("properties") ? "object" : "any");
        if (!type.equals("any")) {
            ArrayNode types = result.putArray("type").add(type);
            if (nullable) {
                types.add("null");
            }
        }
    }
}
