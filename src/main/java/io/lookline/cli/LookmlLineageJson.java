package io.lookline.cli;

import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Origin.Upstream;
import io.lookline.lineage.source.Source;
import io.lookline.sql.Dialect;
import io.lookline.sql.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lineage of views for machines: {@code {"version", "dialect", "models": [{"project", "name", "views": [{"name",
 * "origins": [{"table" | "view" | "explore", "assumed", "undecided", "condition", "sql", "in_explore"}], "fields":
 * [{"name", "sources": [{"table", "column"} | {"view", "column"} | {"view", "field"} | {"explore", "field"}], "causes":
 * [{"code", "subject"}], "depends_on_explore"}]}]}], "summary": {"views", "fields", "naming", "sourced", "causes": {CODE:
 * count}}}}. A table and a column are their names with dots between them, a row as a whole is the column {@code *}; what
 * does not hold of an origin is left out.
 */
final class LookmlLineageJson {
    private static final int VERSION = 1;

    private LookmlLineageJson() {}

    static Map<String, Object> of(ProjectLineage lineage, Dialect dialect) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("dialect", dialect.name().toLowerCase(Locale.ROOT));
        json.put(
                "models",
                lineage.models().stream().map(LookmlLineageJson::model).toList());
        json.put("summary", lineage.counts().byName());
        return json;
    }

    private static Map<String, Object> model(ProjectLineage.OfModel model) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", model.model().project());
        json.put("name", model.model().name());
        json.put("views", model.views().stream().map(LookmlLineageJson::view).toList());
        return json;
    }

    private static Map<String, Object> view(ProjectLineage.OfView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", view.name());
        json.put(
                "origins",
                view.origins().stream().map(LookmlLineageJson::origin).toList());
        json.put(
                "fields",
                view.fields().entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue()))
                        .toList());
        return json;
    }

    private static Map<String, Object> origin(Origin origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (origin.upstream()) {
            case Upstream.Table(TableName name, boolean assumed) -> {
                json.put("table", name.toString());
                if (assumed) {
                    json.put("assumed", true);
                }
            }
            case Upstream.OtherView(String view) -> json.put("view", view);
            case Upstream.Explore(String explore) -> json.put("explore", explore);
        }
        if (origin.isUndecided()) {
            json.put("undecided", true);
        }
        origin.query().ifPresent(query -> {
            if (query.text().variant().conditional()) {
                json.put("condition", query.text().variant().description());
            }
            json.put("sql", query.lineage().quality().name().toLowerCase(Locale.ROOT));
        });
        origin.inExplore().ifPresent(explore -> json.put("in_explore", explore));
        return json;
    }

    private static Map<String, Object> field(String name, FieldLineage field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put(
                "sources",
                field.sources().stream().map(LookmlLineageJson::source).toList());
        json.put(
                "causes",
                field.causes().stream()
                        .map(cause -> pair("code", cause.code().name(), "subject", cause.subject()))
                        .toList());
        json.put("depends_on_explore", field.dependsOnExplore());
        return json;
    }

    private static Map<String, Object> source(Source source) {
        return switch (source) {
            case Source.Column(TableName table, List<String> path) ->
                pair("table", table.toString(), "column", LookmlLineageText.path(path));
            case Source.ViewColumn(String view, List<String> path) ->
                pair("view", view, "column", LookmlLineageText.path(path));
            case Source.ViewField(String view, String field) -> pair("view", view, "field", field);
            case Source.ExploreField(String explore, String field) -> pair("explore", explore, "field", field);
        };
    }

    private static Map<String, Object> pair(String key, String value, String other, String otherValue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(key, value);
        json.put(other, otherValue);
        return json;
    }
}
