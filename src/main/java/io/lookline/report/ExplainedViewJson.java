package io.lookline.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.lineage.ExplainedOrigin;
import io.lookline.lineage.ExplainedRows;
import io.lookline.lineage.Explanation;

/**
 * An explanation of a view for machines. Rows are {@code {"explore", "text", "remark", "problems", "reads"}}, a text {@code
 * {"key", "place", "source", "written", "branches": [{"description", "text", "reasons"}]}}.
 */
final class ExplainedViewJson {
    private ExplainedViewJson() {}

    static ObjectNode of(Explanation.OfView view) {
        ObjectNode json = ExplanationJson.kind("view")
                .put("catalog", view.fqn())
                .put("name", view.name())
                .put("model", view.model());
        ExplainedParts.addDeclaration(json, view.declaration());
        ArrayNode parents = json.putArray("parents");
        view.parents().forEach(parent -> {
            ObjectNode each = parents.addObject().put("name", parent.name());
            parent.declared().ifPresent(place -> each.set("declared", ExplainedParts.place(place)));
        });
        json.put("onlyExtended", view.onlyExtended());
        json.set("connection", ExplainedParts.warehouse(view.warehouse()));
        ArrayNode rows = json.putArray("rows");
        view.rows().forEach(each -> add(rows.addObject(), each));
        ArrayNode explores = json.putArray("explores");
        view.explores()
                .forEach(use -> explores.addObject().put("name", use.explore()).put("alias", use.alias()));
        addFields(json, view);
        return json;
    }

    private static void addFields(ObjectNode json, Explanation.OfView view) {
        json.putObject("fields")
                .put("all", view.fields().fields())
                .put("sourced", view.fields().sourced())
                .put("plain", view.fields().plain())
                .put("lost", view.fields().lost());
        ObjectNode lost = json.putObject("lost");
        view.lost().forEach((code, names) -> ExplanationJson.addAll(lost.putArray(code.name()), names));
    }

    private static void add(ObjectNode json, ExplainedRows rows) {
        rows.explore().ifPresent(explore -> json.put("explore", explore));
        rows.text().ifPresent(text -> json.set("text", ExplainedParts.text(text)));
        rows.remark().ifPresent(remark -> json.put("remark", remark));
        ArrayNode problems = json.putArray("problems");
        rows.problems().forEach(problem -> problems.addObject()
                .put("code", problem.code().name())
                .put("message", problem.message())
                .set("place", ExplainedParts.place(problem.place())));
        ArrayNode reads = json.putArray("reads");
        rows.origins().forEach(origin -> add(reads.addObject(), origin));
    }

    private static void add(ObjectNode json, ExplainedOrigin origin) {
        json.put("type", origin.type().label()).put("name", origin.name());
        origin.table()
                .ifPresentOrElse(
                        table -> ExplainedParts.addTable(json, table),
                        () -> json.set("result", ExplainedParts.result(origin.result())));
        ExplanationJson.addAll(json.putArray("remarks"), origin.remarks());
    }
}
