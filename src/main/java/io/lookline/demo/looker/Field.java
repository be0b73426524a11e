package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.List;
import java.util.Set;

/**
 * A field of a view.
 *
 * @param name without the view's
 * @param type Looker's type: of a timeframe {@code date_week} and the like
 * @param category {@code dimension}, {@code measure}, {@code filter} or {@code parameter}
 * @param group the dimension group that it was made of, null outside one
 * @param home the view whose text declares it: that of the source, or one that it extends
 * @param given the properties that do not follow from the others
 */
record Field(String name, String type, String category, String group, String home, ObjectNode given) {

    private static final Set<String> NOT_NUMERIC = Set.of("string", "yesno", "date", "list", "zipcode", "location");

    /** The field as the explore's answer gives it, under the name of a join. */
    ObjectNode json(Explore explore, Source source) {
        ObjectNode json = Json.object();
        String full = source.alias() + "." + name;
        String label = given.path("label_short").asText(label());
        json.put("name", full).put("type", type).put("category", category);
        json.put("measure", category.equals("measure")).put("is_filter", isFilter());
        json.put("parameter", category.equals("parameter"));
        json.put("view", source.alias()).put("original_view", source.view().name());
        json.put("scope", source.alias()).put("view_label", source.label());
        json.put("label_short", label).put("label", source.label() + " " + label);
        json.put("align", numeric() ? "right" : "left").put("is_numeric", numeric());
        json.put("sql", sql());
        json.put("suggest_dimension", full).put("suggest_explore", explore.name());
        json.put("suggestable", type.equals("string")).put("field_group_variant", label);
        json.put("project_name", explore.project());
        explore.place().project().field(home, declared()).ifPresent(spot -> {
            json.put("project_name", spot.project()).put("source_file", spot.file());
            json.put("source_file_path", spot.project() + "/" + spot.file());
            json.put("lookml_link", Explore.link(spot));
        });
        json.set("user_attribute_filter_types", filterTypes());
        inGroup(json, source.alias());
        return json.setAll(given);
    }

    private void inGroup(ObjectNode json, String alias) {
        if (group == null) {
            return;
        }
        json.put("dimension_group", alias + "." + group);
        json.put("field_group_label", Words.title(group) + (type.startsWith("date") ? " Date" : ""));
        json.put("field_group_variant", Words.title(type.substring(type.indexOf('_') + 1)));
        JsonNode interval = View.interval(type);
        json.put("is_timeframe", interval.isObject() && type.startsWith("date_"));
        json.set("time_interval", interval);
    }

    /** What stands in the text: the group, or the field itself. */
    private String declared() {
        return group == null ? name : group;
    }

    /** Looker tells of a yesno that it is one. */
    private String label() {
        return Words.title(name) + (type.equals("yesno") && category.equals("dimension") ? " (Yes / No)" : "");
    }

    /** Without SQL in the text a dimension is the column of its name; all else has none. */
    private String sql() {
        boolean column = category.equals("dimension") && !type.startsWith("duration") && !type.equals("distance");
        return column ? "${TABLE}." + declared() + " " : null;
    }

    private boolean isFilter() {
        return category.equals("filter") || category.equals("parameter");
    }

    private boolean numeric() {
        return !isFilter() && !NOT_NUMERIC.contains(type) && !type.startsWith("date_") && !type.equals("tier");
    }

    private ArrayNode filterTypes() {
        String kind = type.startsWith("date") ? "datetime" : numeric() ? "number" : "string";
        ArrayNode types = Json.array();
        List.of(kind, "advanced_filter_" + kind).forEach(types::add);
        return types;
    }
}
