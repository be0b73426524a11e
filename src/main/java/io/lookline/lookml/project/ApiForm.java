package io.lookline.lookml.project;

import io.lookline.lookml.liquid.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Views and explores in the words of Looker's API, as nested maps: what {@code GET /lookml_models/{model}/explores/{explore}}
 * answers, as far as the files say it, with the line of each field besides.
 */
public final class ApiForm {
    /** Where Looker keeps the files of a project that another one imports. */
    private static final String IMPORTED = "imported_projects/";

    private final Model model;

    public ApiForm(Model model) {
        this.model = model;
    }

    public Map<String, Object> explore(Explore explore) {
        ExploreFields fields = model.fields(explore);
        LookmlObject object = explore.object();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", model.name() + "::" + explore.name());
        form.put("name", explore.name());
        form.put("model_name", model.name());
        form.put("project_name", model.project());
        form.put("view_name", explore.baseName());
        form.put("label", object.text("label").orElseGet(() -> Labels.of(explore.name())));
        put(form, "description", object.text("description"));
        form.put("group_label", object.text("group_label").orElseGet(this::heading));
        form.put("hidden", object.isYes("hidden"));
        form.put("tags", object.texts("tags"));
        put(form, "connection_name", model.connection());
        put(form, "sql_table_name", object.text("sql_table_name").or(() -> explore.base()
                .flatMap(View::sqlTableName)));
        place(form, explore.declaration());
        form.computeIfPresent("source_file", (_, path) -> withoutFolder(path.toString()));
        form.put("fields", lists(fields.all()));
        form.put("joins", explore.joins().stream().map(ApiForm::join).toList());
        form.put("sets", sets(fields.sets()));
        return form;
    }

    public Map<String, Object> view(View view) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", view.name());
        form.put("model_name", model.name());
        form.put("project_name", view.project());
        form.put("label", view.object().text("label").orElseGet(() -> Labels.of(view.name())));
        put(form, "description", view.object().text("description"));
        form.put("tags", view.object().texts("tags"));
        put(form, "sql_table_name", view.sqlTableName());
        form.put("sources", sources(model.source(view)));
        form.put("extends", view.parents());
        place(form, view.declaration());
        form.put("fields", lists(model.fields(view)));
        form.put("sets", sets(model.sets(view)));
        return form;
    }

    /** Explores stand under the heading of their model where they say nothing else. */
    private String heading() {
        return model.label().orElseGet(() -> Labels.of(model.name()));
    }

    /** Not of Looker's API: each text that a table's name or a query can be, with what has to be so for it. */
    private static List<Object> sources(RowSource source) {
        return switch (source) {
            case RowSource.Table(RenderedText name) -> variants("sql_table_name", name.variants());
            case RowSource.Query(RenderedText sql) -> variants("sql", sql.variants());
            case RowSource.Native(String explore, var _) -> List.of(Map.of("explore_source", explore));
            case RowSource.Unsaid() -> List.of();
        };
    }

    private static List<Object> variants(String key, List<Variant> variants) {
        List<Object> forms = new ArrayList<>();
        for (Variant variant : variants) {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put(key, variant.text());
            form.put("conditional", variant.conditional());
            form.put("conditions", variant.reasons());
            forms.add(form);
        }
        return forms;
    }

    private Map<String, Object> lists(List<Field> fields) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        for (FieldCategory category : FieldCategory.values()) {
            lists.put(category.plural(), new ArrayList<>());
        }
        fields.forEach(field -> lists.get(field.category().plural()).add(field(field)));
        return new LinkedHashMap<>(lists);
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", field.fullName());
        form.put("type", field.type());
        put(form, "sql", field.sql());
        form.put("label", field.label());
        form.put("label_short", field.labelShort());
        put(form, "description", field.description());
        form.put("view", field.view());
        form.put("original_view", field.originalView());
        form.put("view_label", field.viewLabel());
        put(form, "field_group_label", field.groupLabel());
        form.put("category", field.category().word());
        form.put("measure", field.category() == FieldCategory.MEASURE);
        form.put("hidden", field.hidden());
        form.put("primary_key", field.primaryKey());
        put(form, "dimension_group", field.dimensionGroup());
        if (field.isInferred()) {
            form.put("inferred", true);
        }
        form.put("tags", field.tags());
        put(form, "value_format", field.declaration().text("value_format"));
        put(form, "value_format_name", field.declaration().text("value_format_name"));
        place(form, field.source());
        return form;
    }

    private void place(Map<String, Object> form, Layer layer) {
        String project = layer.file().project();
        String imported = project.equals(model.project()) ? "" : IMPORTED + project + "/";
        form.put("source_file", imported + layer.file().path());
        form.put("line", layer.line());
    }

    /** Of an explore Looker tells the name of the file alone, of a field its path. */
    private static String withoutFolder(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> join(Join join) {
        Map<String, Object> form = new LinkedHashMap<>();
        LookmlObject object = join.object();
        form.put("name", join.alias());
        put(form, "from", object.text("from"));
        form.put("relationship", join.relationship());
        put(form, "type", object.text("type"));
        put(form, "sql_on", SqlText.of(object, "sql_on"));
        put(form, "sql", SqlText.of(object, "sql"));
        put(form, "foreign_key", object.text("foreign_key"));
        put(form, "sql_table_name", object.text("sql_table_name"));
        put(form, "view_label", object.text("view_label"));
        form.put(
                "fields",
                object.located("fields").map(list -> Texts.all(list.node())).orElse(null));
        form.put(
                "required_joins",
                object.located("required_joins")
                        .map(list -> Texts.all(list.node()))
                        .orElse(null));
        return form;
    }

    private static List<Object> sets(Map<String, List<String>> sets) {
        List<Object> forms = new ArrayList<>();
        sets.forEach((name, fields) -> {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("name", name);
            form.put("value", fields);
            forms.add(form);
        });
        return forms;
    }

    private static void put(Map<String, Object> form, String key, Optional<String> value) {
        form.put(key, value.orElse(null));
    }
}
