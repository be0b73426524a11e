package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;

/** A query under construction, against one explore. Every method changes it and gives it back. */
final class Query {

    private static final String ORIGIN = "https://fernweh.looker.example";

    private final ObjectNode json = Json.object();

    private Query(String model, String explore) {
        json.put("model", model).put("view", explore).put("limit", "500").put("column_limit", "50");
        json.put("query_timezone", "Europe/Berlin").put("has_table_calculations", false);
    }

    static Query on(String model, String explore) {
        return new Query(model, explore);
    }

    /** @param fields {@code view.field}, or the names of dynamic fields */
    Query fields(String... fields) {
        return array("fields", fields);
    }

    Query pivots(String... fields) {
        return array("pivots", fields);
    }

    Query fill(String... fields) {
        return array("fill_fields", fields);
    }

    /** @param sorts {@code view.field}, perhaps followed by {@code desc} */
    Query sorts(String... sorts) {
        return array("sorts", sorts);
    }

    Query filter(String field, String expression) {
        json.withObjectProperty("filters").put(field, expression);
        return this;
    }

    /** Conditions with "or", which are kept in an expression in place of the map. */
    Query filterExpression(String expression) {
        json.put("filter_expression", expression);
        return this;
    }

    /** A column computed from the others. */
    Query calculation(String name, String expression) {
        json.put("has_table_calculations", true);
        ObjectNode field = Json.object().put("category", "table_calculation");
        return dynamic(field.put("expression", expression)
                .put("label", Words.title(name))
                .put("table_calculation", name));
    }

    /** A measure made in the explore, on a field of it. */
    Query customMeasure(String name, String type, String basedOn) {
        ObjectNode field = Json.object().put("category", "measure").put("type", type);
        return dynamic(
                field.put("based_on", basedOn).put("label", Words.title(name)).put("measure", name));
    }

    /** A dimension made in the explore, of an expression. */
    Query customDimension(String name, String expression) {
        ObjectNode field = Json.object().put("category", "dimension").put("expression", expression);
        return dynamic(field.put("label", Words.title(name)).put("dimension", name));
    }

    /** @param type the visualisation, such as {@code looker_line} */
    Query chart(String type) {
        ObjectNode settings = Json.object().put("type", type).put("show_view_names", false);
        settings.put("legend_position", "center").put("limit_displayed_rows", false);
        settings.putObject("series_types");
        settings.putArray("hidden_fields");
        json.set("vis_config", settings);
        return this;
    }

    /** A visualisation without a type, as a new tile has until someone picks one. */
    Query chartWithoutType() {
        chart("");
        json.withObjectProperty("vis_config").remove("type");
        return this;
    }

    /** @param number unique on the instance; id, slug and addresses follow from it */
    ObjectNode json(int number) {
        String slug = "q" + Long.toString(number * 2_654_435_761L, 36);
        ObjectNode numbered = json.deepCopy();
        if (numbered.has("dynamic_fields")) {
            // Looker sends the array as a text of JSON.
            numbered.put("dynamic_fields", numbered.get("dynamic_fields").toString());
        }
        numbered.put("id", String.valueOf(number)).put("slug", slug).put("client_id", slug + "client");
        numbered.put("share_url", ORIGIN + "/x/" + slug);
        return numbered.put(
                "url",
                "/explore/" + json.path("model").asText() + "/"
                        + json.path("view").asText() + "?qid=" + slug);
    }

    private Query dynamic(ObjectNode field) {
        json.withArrayProperty("dynamic_fields").add(field);
        return this;
    }

    private Query array(String name, String... values) {
        ArrayNode array = json.putArray(name);
        List.of(values).forEach(array::add);
        return this;
    }
}
