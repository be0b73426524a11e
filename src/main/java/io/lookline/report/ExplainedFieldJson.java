package io.lookline.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.lineage.ExplainedField;
import io.lookline.lineage.ExplainedFieldPath;
import io.lookline.lineage.ExplainedSource;
import io.lookline.lineage.Explanation;
import java.util.List;

/**
 * An explanation of a view's field for machines. A path is {@code {"explore", "fields": [{"name", "declaredAs", "declared",
 * "expressions": [{"text", "names": [{"text", "branches", "field" or "sources"}]}]}]}}; a name leads to a {@code "field"} of
 * the same path or ends in {@code "sources"}, {@code {"name", "result"}} each.
 */
final class ExplainedFieldJson {
    private ExplainedFieldJson() {}

    static ObjectNode of(Explanation.OfField field) {
        ObjectNode json = ExplanationJson.kind("field");
        field.fqn().ifPresent(fqn -> json.put("catalog", fqn));
        json.put("name", field.name()).put("model", field.model()).put("declaredAs", field.kind());
        json.set("declared", ExplainedParts.place(field.declared()));
        ArrayNode paths = json.putArray("paths");
        field.paths().forEach(path -> add(paths.addObject(), path));
        addSources(json.putArray("sources"), field.sources());
        return json.put("dependsOnExplore", field.dependsOnExplore());
    }

    private static void add(ObjectNode json, ExplainedFieldPath path) {
        path.explore().ifPresent(explore -> json.put("explore", explore));
        ArrayNode fields = json.putArray("fields");
        path.fields().forEach(field -> add(fields.addObject(), field));
    }

    private static void add(ObjectNode json, ExplainedField field) {
        json.put("name", field.name()).put("declaredAs", field.kind());
        json.set("declared", ExplainedParts.place(field.declared()));
        ArrayNode expressions = json.putArray("expressions");
        field.expressions().forEach(expression -> {
            ObjectNode each = expressions.addObject();
            expression.text().ifPresent(text -> each.set("text", ExplainedParts.text(text)));
            ArrayNode names = each.putArray("names");
            expression.names().forEach(name -> add(names.addObject(), name));
        });
    }

    private static void add(ObjectNode json, ExplainedField.Name name) {
        json.put("text", name.text());
        ArrayNode branches = json.putArray("branches");
        name.branches().forEach(branches::add);
        switch (name.target()) {
            case ExplainedField.Target.Field(String field) -> json.put("field", field);
            case ExplainedField.Target.End(List<ExplainedSource> sources) ->
                addSources(json.putArray("sources"), sources);
        }
    }

    private static void addSources(ArrayNode array, List<ExplainedSource> sources) {
        sources.forEach(source ->
                array.addObject().put("name", source.name()).set("result", ExplainedParts.result(source.result())));
    }
}
