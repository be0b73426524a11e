package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A LookML view under construction: fields one after the other, each followed by what is special about it. */
final class View {

    private static final Set<String> INTERVALS =
            Set.of("day", "hour", "minute", "second", "week", "month", "quarter", "year");

    private final String name;
    private final String table;
    private final List<Field> fields = new ArrayList<>();

    private View(String name, String table) {
        this.name = name;
        this.table = table;
    }

    /** @param table the warehouse table, perhaps with a schema */
    static View of(String name, String table) {
        return new View(name, table);
    }

    String name() {
        return name;
    }

    String table() {
        return table;
    }

    String file() {
        return "views/" + name + ".view.lkml";
    }

    List<Field> fields() {
        return fields;
    }

    View dimension(String field, String type) {
        return add(field, type, "dimension", null);
    }

    /** Several dimensions of type string. */
    View strings(String... names) {
        for (String field : names) {
            dimension(field, "string");
        }
        return this;
    }

    View key(String field) {
        return dimension(field, "number").with("primary_key", true);
    }

    View measure(String field, String type) {
        return add(field, type, "measure", null);
    }

    View parameter(String field, String type) {
        return add(field, type, "parameter", null);
    }

    View filter(String field, String type) {
        return add(field, type, "filter", null);
    }

    /** A dimension group of type time: {@code created} with {@code date} makes {@code created_date}. */
    View time(String group, String... timeframes) {
        for (String timeframe : timeframes) {
            add(group + "_" + timeframe, "date_" + timeframe, "dimension", group);
        }
        return this;
    }

    /** A dimension group of type duration: {@code to_ship} with {@code day} makes {@code days_to_ship}. */
    View duration(String group, String... intervals) {
        for (String interval : intervals) {
            add(interval + "s_" + group, "duration_" + interval, "dimension", group);
        }
        return this;
    }

    View described(String text) {
        last().put("description", text);
        return this;
    }

    View labelled(String label) {
        last().put("label_short", label);
        return this;
    }

    View hidden() {
        return with("hidden", true);
    }

    View tagged(String... tags) {
        ArrayNode array = last().putArray("tags");
        List.of(tags).forEach(array::add);
        return this;
    }

    View format(String valueFormatName) {
        last().put("value_format_name", valueFormatName);
        return this;
    }

    View sql(String sql) {
        last().put("sql", sql);
        return this;
    }

    /** A filtered measure. */
    View where(String field, String condition) {
        last().putArray("filters").addObject().put("field", name + "." + field).put("condition", condition);
        return this;
    }

    /** The length of a timeframe or of a unit of duration; null where there is none, as for {@code date_raw}. */
    static JsonNode interval(String type) {
        String unit = type.substring(type.indexOf('_') + 1);
        String named = unit.equals("date") ? "day" : unit.equals("time") ? "second" : unit;
        return INTERVALS.contains(named) ? Json.object().put("name", named).put("count", 1) : NullNode.instance;
    }

    private View with(String property, boolean value) {
        last().put(property, value);
        return this;
    }

    private View add(String field, String type, String category, String group) {
        fields.add(new Field(field, type, category, group, Json.object()));
        return this;
    }

    private ObjectNode last() {
        return fields.getLast().given();
    }
}
