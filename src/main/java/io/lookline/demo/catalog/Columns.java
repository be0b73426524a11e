package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Columns of tables and data models: the server's checks, and what it adds to them. */
final class Columns {

    private static final Set<String> NEED_LENGTH = Set.of("CHAR", "VARCHAR", "BINARY", "VARBINARY");

    private final Labels labels;

    Columns(Labels labels) {
        this.labels = labels;
    }

    /**
     * @param sent columns of a request
     * @param owner fully qualified name of the table or data model
     * @param displays whether a missing type display is filled in, as a create request does and a PATCH does not
     * @return the columns as they are stored: names qualified, type displays in lower case, labels resolved
     * @throws Problem 400 for a column that breaks a rule, 500 for a null
     */
    ArrayNode prepare(JsonNode sent, String owner, boolean displays) {
        check(sent);
        ArrayNode prepared = Json.array();
        for (JsonNode column : sent) {
            prepared.add(prepare(withDefaults(column, displays), owner));
        }
        return prepared;
    }

    /** What the server adds while it reads a column: a type display, and empty lists. */
    static ObjectNode withDefaults(JsonNode sent, boolean top) {
        ObjectNode column = sent.deepCopy();
        if (column.has("dataTypeDisplay") || top) {
            String display = column.path("dataTypeDisplay")
                    .asText(column.path("dataType").asText());
            column.put("dataTypeDisplay", display.toLowerCase(Locale.ROOT));
        }
        for (String list : List.of("tags", "children")) {
            if (!column.has(list)) {
                column.putArray(list);
            }
        }
        return column;
    }

    private ObjectNode prepare(ObjectNode column, String owner) {
        String fqn = owner + "." + Names.quoteColumn(column.path("name").asText());
        column.put("fullyQualifiedName", fqn);
        column.set("tags", labels.resolve(column.path("tags")));
        ArrayNode children = Json.array();
        check(column.path("children"));
        column.path("children").forEach(child -> children.add(prepare(withDefaults(child, false), fqn)));
        column.set("children", children);
        return column;
    }

    private static void check(JsonNode columns) {
        Set<String> names = new HashSet<>();
        for (JsonNode column : columns) {
            if (column.isNull()) {
                throw Problem.unhandled(
                        "Cannot invoke \"org.openmetadata.schema.type.Column.getName()\" because" + " \"c\" is null");
            }
            String name = column.path("name").asText();
            if (!names.add(name)) {
                throw Problem.badRequest("Column name " + name + " is repeated");
            }
            checkType(column, name);
        }
    }

    private static void checkType(JsonNode column, String name) {
        String type = column.path("dataType").asText();
        if (NEED_LENGTH.contains(type) && !column.has("dataLength")) {
            throw Problem.badRequest(
                    "For column data types char, varchar, binary, varbinary dataLength must not be null");
        }
        if (type.equals("ARRAY") && !column.has("arrayDataType")) {
            throw Problem.badRequest("For column data type array, arrayDataType must not be null");
        }
        if (column.has("scale") && !column.has("precision")) {
            throw Problem.badRequest("Scale is set but precision is not set for the column " + name);
        }
    }
}
