package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns as seeds write them: {@code id BIGINT}, {@code tags ARRAY<STRING>}, and {@code address.city STRING} for a field
 * of {@code address STRUCT}, which stands before.
 */
final class SeedColumns {

    private static final Pattern LINE = Pattern.compile("(?<name>.+) (?<type>\\w+)(<(?<items>\\w+)>)?");

    private SeedColumns() {}

    static ArrayNode of(List<String> lines) {
        ArrayNode columns = Json.array();
        Map<String, ObjectNode> structures = new HashMap<>();
        for (String line : lines) {
            Matcher column = LINE.matcher(line);
            if (!column.matches()) {
                throw new IllegalArgumentException("No column: " + line);
            }
            String name = column.group("name");
            ObjectNode around = structures.get(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            ObjectNode node = (around == null ? columns : around.withArray("children")).addObject();
            node.put("name", around == null ? name : name.substring(name.lastIndexOf('.') + 1));
            node.put("dataType", column.group("type"));
            if (column.group("items") != null) {
                node.put("arrayDataType", column.group("items"));
            }
            if (column.group("type").equals("STRUCT")) {
                structures.put(name, node);
            }
        }
        return columns;
    }
}
