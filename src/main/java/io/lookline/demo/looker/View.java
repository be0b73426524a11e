package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A LookML view under construction: fields one after the other, each followed by what is special about it. */
final class View {

    private static final Set<String> INTERVALS =
            Set.of("day", "hour", "minute", "second", "week", "month", "quarter", "year");

    private final String name;
    private final String table;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, List<String>> sets = new LinkedHashMap<>();
    /** What the last step added: the fields of a group share what is said of it. */
    private List<Field> last = List.of();

    private View(String name, String table) {
        this.name = name;
        this.table = table;
    }

    /** @param table the warehouse table, perhaps with a schema; null when an explore's join tells where it comes from */
    static View of(String name, String table) {
        return new View(name, table);
    }

    String name() {
        return name;
    }

    String table() {
        return table;
    }

    List<Field> fields() {
        return fields;
    }

    /** Named lists of fields, without the view's name. */
    Map<String, List<String>> sets() {
        return sets;
    }

    /** With all fields of another view, which keep their place in the text. */
    View extending(View parent) {
        fields.addAll(parent.fields);
        return this;
    }

    View set(String set, String... fieldNames) {
        sets.put(set, List.of(fieldNames));
        return this;
    }

    View dimension(String field, String type) {
        return add(field, type, "dimension");
    }

    /** Several dimensions of type string. */
    View strings(String... names) {
        for (String field : names) {
            dimension(field, "string");
        }
        return this;
    }

    View key(String field) {
        return dimension(field, "number").given(json -> json.put("primary_key", true));
    }

    View measure(String field, String type) {
        return add(field, type, "measure");
    }

    View parameter(String field, String type) {
        return add(field, type, "parameter");
    }

    View filter(String field, String type) {
        return add(field, type, "filter");
    }

    /** A dimension group of type time: {@code created} with {@code date} makes {@code created_date}. */
    View time(String group, String... timeframes) {
        return group(group, timeframes, frame -> group + "_" + frame, "date_");
    }

    /** A dimension group of type duration: {@code to_ship} with {@code day} makes {@code days_to_ship}. */
    View duration(String group, String... intervals) {
        return group(group, intervals, interval -> interval + "s_" + group, "duration_");
    }

    View described(String text) {
        return given(json -> json.put("description", text));
    }

    View labelled(String label) {
        return given(json -> json.put("label_short", label));
    }

    /** The heading under which the field stands with others. */
    View under(String groupLabel) {
        return given(json -> json.put("field_group_label", groupLabel));
    }

    View hidden() {
        return given(json -> json.put("hidden", true));
    }

    View tagged(String... tags) {
        return given(json -> {
            ArrayNode array = json.putArray("tags");
            List.of(tags).forEach(array::add);
        });
    }

    View format(String valueFormatName) {
        return given(json -> json.put("value_format_name", valueFormatName));
    }

    /** @param sql as it stands between the colon and the {@code ;;} */
    View sql(String sql) {
        return given(json -> json.put("sql", sql + " "));
    }

    /** A group over a column of dates, which know no time zone. */
    View ofDates() {
        return given(json -> json.put("datatype", "date").put("convert_tz", false));
    }

    /** A parameter with values to choose from, the first by default; labels are made of them. */
    View offering(String... values) {
        return given(json -> {
            json.put("default_filter_value", values[0]).put("has_allowed_values", true);
            ArrayNode array = json.putArray("enumerations");
            List.of(values)
                    .forEach(value ->
                            array.addObject().put("label", Words.title(value)).put("value", value));
        });
    }

    /** A filtered measure. */
    View where(String field, String condition) {
        return given(json -> json.putArray("filters")
                .addObject()
                .put("field", name + "." + field)
                .put("condition", condition));
    }

    /** The length of a timeframe or of a unit of duration; null where there is none, as for {@code date_raw}. */
    static JsonNode interval(String type) {
        String unit = type.substring(type.indexOf('_') + 1);
        String named = unit.equals("date") ? "day" : unit.equals("time") ? "second" : unit;
        return INTERVALS.contains(named) ? Json.object().put("name", named).put("count", 1) : NullNode.instance;
    }

    private View given(Consumer<ObjectNode> property) {
        last.forEach(field -> property.accept(field.given()));
        return this;
    }

    private View add(String field, String type, String category) {
        return add(List.of(new Field(field, type, category, null, name, Json.object())));
    }

    private View group(String group, String[] units, UnaryOperator<String> naming, String prefix) {
        return add(Arrays.stream(units)
                .map(unit -> new Field(naming.apply(unit), prefix + unit, "dimension", group, name, Json.object()))
                .toList());
    }

    private View add(List<Field> more) {
        fields.addAll(more);
        last = more;
        return this;
    }
}
