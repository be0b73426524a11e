package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The operations of Looker's OpenAPI document. */
final class LookerOperations {

    private final JsonNode document;
    private final LookerSchemas schemas;

    LookerOperations(JsonNode document) {
        this.document = document;
        this.schemas = new LookerSchemas(document.at("/components/schemas"));
    }

    /** The operation for a path below {@code /api/4.0}; a path without parameters goes before one with. */
    Optional<Operation> find(String method, String path) {
        List<String> templates = new ArrayList<>();
        document.get("paths").fieldNames().forEachRemaining(templates::add);
        return templates.stream()
                .filter(template -> fits(template, path))
                .filter(template -> document.at(pointer(template, method)).isObject())
                .min((one, other) -> Integer.compare(variables(one), variables(other)))
                .map(template -> new Operation(document.at(pointer(template, method)), schemas));
    }

    private static String pointer(String template, String method) {
        return "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
    }

    private static int variables(String template) {
        return template.split("\\{", -1).length;
    }

    private static boolean fits(String template, String path) {
        String[] expected = template.split("/", -1);
        String[] actual = path.split("/", -1);
        return expected.length == actual.length
                && Arrays.equals(
                        expected,
                        actual,
                        (one, other) -> one.startsWith("{") || one.equals(other) ? 0 : one.compareTo(other));
    }

    /** One method of one path. */
    record Operation(JsonNode node, LookerSchemas schemas) {

        /** What is wrong with a query parameter. */
        Optional<String> faultOfParameter(String name, List<String> values) {
            Optional<JsonNode> declared = StreamSupport.stream(
                            node.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("in").asText().equals("query"))
                    .filter(parameter -> parameter.path("name").asText().equals(name))
                    .findFirst();
            if (declared.isEmpty()) {
                return Optional.of("no query parameter " + name);
            }
            if (name.startsWith("client_")) {
                return Optional.of("credentials belong into the form, not into the query");
            }
            String type = declared.get().at("/schema/type").asText();
            return values.size() == 1 && isOfType(type, values.getFirst())
                    ? Optional.empty()
                    : Optional.of(name + "=" + String.join("&", values) + " is not one " + type);
        }

        /** What is wrong with the type of the request's body. */
        Optional<String> faultOfBody(Optional<String> contentType, boolean sent) {
            JsonNode declared = node.at("/requestBody/content");
            String given = contentType.orElse("none").replaceFirst(";.*", "");
            if (sent && !declared.has(given)) {
                return Optional.of("a body of type " + given + ", declared is " + declared);
            }
            return Optional.empty();
        }

        boolean declares(int status) {
            return node.path("responses").has(String.valueOf(status));
        }

        JsonSchema schemaOfAnswer(int status) {
            return schemas.compiled(answer(status));
        }

        /** The names in {@code fields} that the answer cannot have. */
        List<String> unknownFields(String fields) {
            return schemas.unknown(FieldSelection.parse(fields), answer(200));
        }

        private JsonNode answer(int status) {
            return node.path("responses").path(String.valueOf(status)).at("/content/application~1json/schema");
        }

        private static boolean isOfType(String type, String value) {
            return switch (type) {
                case "integer" -> value.matches("-?\\d+");
                case "boolean" -> value.equals("true") || value.equals("false");
                default -> true;
            };
        }
    }
}
