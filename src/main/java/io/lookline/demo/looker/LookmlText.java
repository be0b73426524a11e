package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** LookML for views and explores that were made in code, without dimension groups. */
final class LookmlText {

    private final StringBuilder text = new StringBuilder();

    private LookmlText() {}

    static String view(View view) {
        LookmlText lookml = new LookmlText();
        lookml.line(0, "view: " + view.name() + " {");
        lookml.line(2, "sql_table_name: " + view.table() + " ;;");
        view.fields().forEach(lookml::field);
        lookml.line(0, "}");
        return lookml.text.toString();
    }

    /** A model that includes every view of its project. */
    static String model(String connection, List<Explore> explores) {
        LookmlText lookml = new LookmlText();
        lookml.line(0, "connection: \"" + connection + "\"");
        lookml.line(0, "include: \"/views/*.view.lkml\"");
        explores.forEach(lookml::explore);
        return lookml.text.toString();
    }

    private void field(Field field) {
        line(0, "");
        line(2, field.category() + ": " + field.name() + " {");
        // Looker makes the time frame date of it.
        line(4, "type: " + (field.type().equals("date_date") ? "date" : field.type()));
        if (field.given().path("primary_key").asBoolean()) {
            line(4, "primary_key: yes");
        }
        quoted("description", field.given());
        if (field.given().has("sql")) {
            line(4, "sql: " + field.given().get("sql").asText() + ";;");
        }
        line(2, "}");
    }

    private void explore(Explore explore) {
        line(0, "");
        line(0, "explore: " + explore.name() + " {");
        line(2, "view_name: " + explore.sources().getFirst().view().name());
        quoted("label", explore.given());
        quoted("description", explore.given());
        explore.sources().stream().skip(1).forEach(this::join);
        line(0, "}");
    }

    private void join(Source source) {
        line(2, "join: " + source.alias() + " {");
        line(4, "type: left_outer");
        line(4, "relationship: many_to_one");
        line(4, "sql_on: " + source.given().get("sql_on").asText() + ";;");
        line(2, "}");
    }

    private void quoted(String key, JsonNode given) {
        if (given.has(key)) {
            line(4, key + ": \"" + given.get(key).asText() + "\"");
        }
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
