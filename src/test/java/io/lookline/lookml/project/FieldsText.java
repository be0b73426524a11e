package io.lookline.lookml.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@link ApiForm} tells of the views and explores of a model, a line for each field. */
final class FieldsText {
    private final Model model;
    private final ApiForm form;
    private final StringBuilder out = new StringBuilder();

    FieldsText(Model model) {
        this.model = model;
        this.form = new ApiForm(model);
    }

    String text() {
        line(
                0,
                "model " + model.name(),
                entry("connection", model.connection().orElse(null)),
                entry("label", model.label().orElse(null)));
        model.files().forEach(file -> line(1, "file " + path(file)));
        ExampleProject.each(model.viewNames(), model::view, this::view);
        ExampleProject.each(model.exploreNames(), model::explore, this::explore);
        return out.toString();
    }

    private String path(ProjectFile file) {
        return file.project().equals(model.project()) ? file.path() : "//" + file.project() + "/" + file.path();
    }

    private String view(View view) {
        Map<String, Object> told = form.view(view);
        out.append('\n');
        line(
                0,
                "view " + told.get("name"),
                place(told),
                entry("table", told.get("sql_table_name")),
                entry("label", told.get("label")),
                flag("abstract", view.isAbstract()),
                entry("parents", list(told.get("extends"))),
                entry("tags", list(told.get("tags"))));
        members(told);
        return "";
    }

    private String explore(Explore explore) {
        Map<String, Object> told = form.explore(explore);
        out.append('\n');
        line(
                0,
                "explore " + told.get("name"),
                place(told),
                entry("base", told.get("view_name")),
                entry("as", explore.baseAlias()),
                entry("table", told.get("sql_table_name")),
                entry("label", told.get("label")),
                flag("abstract", explore.isAbstract()),
                entry("parents", list(explore.parents())),
                entry("tags", list(told.get("tags"))),
                flag("hidden", told.get("hidden")));
        maps(told.get("joins"))
                .forEach(join -> line(
                        1,
                        "join " + join.get("name"),
                        entry("from", join.get("from")),
                        entry("relationship", join.get("relationship")),
                        entry("type", join.get("type")),
                        entry("on", join.get("sql_on")),
                        entry("sql", join.get("sql")),
                        entry("foreign key", join.get("foreign_key"))));
        members(told);
        return "";
    }

    private void members(Map<String, Object> told) {
        ((Map<?, ?>) told.get("fields")).values().forEach(fields -> maps(fields).forEach(this::field));
        maps(told.get("sets")).stream()
                .filter(set -> set.get("name").toString().contains("."))
                .forEach(set -> line(1, "set " + set.get("name"), entry("fields", list(set.get("value")))));
    }

    private void field(Map<String, Object> field) {
        boolean renamed = !field.get("view").equals(field.get("original_view"));
        line(
                1,
                field.get("category") + " " + field.get("name"),
                field.get("type").toString(),
                heading(field),
                entry("sql", field.get("sql")),
                entry("of", renamed ? field.get("original_view") : null),
                entry("group", field.get("dimension_group")),
                flag("inferred", field.getOrDefault("inferred", false)),
                flag("key", field.get("primary_key")),
                flag("hidden", field.get("hidden")),
                entry("tags", list(field.get("tags"))),
                place(field));
    }

    /** As the list of fields shows it: heading, heading of the group, label. */
    private static String heading(Map<String, Object> field) {
        Object group = field.get("field_group_label");
        return "\"" + field.get("view_label") + " > " + (group == null ? "" : group + " > ") + field.get("label_short")
                + "\"";
    }

    private static String place(Map<String, Object> told) {
        return told.get("source_file") + ":" + told.get("line");
    }

    private static String entry(String name, Object value) {
        return value == null || value.equals("[]")
                ? ""
                : name + " " + value.toString().replace("\n", "\\n");
    }

    private static String flag(String name, Object value) {
        return value.equals(true) ? name : "";
    }

    private static String list(Object values) {
        return values.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private void line(int depth, String... parts) {
        List<String> given = new ArrayList<>(List.of(parts));
        given.removeIf(String::isEmpty);
        out.repeat("  ", depth)
                .append(given.stream().collect(Collectors.joining(" | ")))
                .append('\n');
    }
}
