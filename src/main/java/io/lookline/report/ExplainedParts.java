package io.lookline.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.catalog.Warehouse;
import io.lookline.lineage.ExplainedChains;
import io.lookline.lineage.ExplainedResult;
import io.lookline.lineage.ExplainedTable;
import io.lookline.lineage.ExplainedText;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.FileLine;
import java.util.List;

/** What several kinds of explanations have in common, for machines. */
final class ExplainedParts {
    private ExplainedParts() {}

    static ObjectNode place(FileLine place) {
        return ExplanationJson.JSON.createObjectNode().put("file", place.file()).put("line", place.line());
    }

    static void addDeclaration(ObjectNode json, Explanation.Declaration declaration) {
        json.set("declared", place(declaration.place()));
        ArrayNode refined = json.putArray("refined");
        declaration.refinements().forEach(refinement -> refined.add(place(refinement)));
    }

    /** What is not known is null. */
    static ObjectNode warehouse(Warehouse warehouse) {
        ObjectNode json = ExplanationJson.JSON
                .createObjectNode()
                .put("name", warehouse.connection())
                .put("dialect", warehouse.dialect())
                .put("database", warehouse.database())
                .put("schema", warehouse.schema());
        ExplanationJson.addAll(json.putArray("services"), warehouse.scopes());
        return json;
    }

    static void addTable(ObjectNode json, ExplainedTable table) {
        ExplanationJson.addAll(json.putArray("lookedFor"), table.hits().tried());
        json.put("guessed", table.hits().guessed());
        json.set("result", result(table.result()));
    }

    static ObjectNode result(ExplainedResult result) {
        ObjectNode json = ExplanationJson.JSON.createObjectNode();
        switch (result) {
            case ExplainedResult.Found(List<String> names) -> ExplanationJson.addAll(json.putArray("found"), names);
            case ExplainedResult.Lost(var code, String message, String hint) ->
                json.put("lost", code.name()).put("message", message).put("hint", hint);
            case ExplainedResult.NotLookedFor() -> json.put("notLookedFor", true);
        }
        return json;
    }

    static ObjectNode text(ExplainedText text) {
        ObjectNode json = ExplanationJson.JSON
                .createObjectNode()
                .put("key", text.key())
                .<ObjectNode>set("place", place(text.place()))
                .put("source", text.source())
                .put("written", text.written());
        ArrayNode branches = json.putArray("branches");
        text.branches().forEach(branch -> {
            ObjectNode each = branches.addObject()
                    .put("description", branch.description())
                    .put("text", branch.text());
            ExplanationJson.addAll(each.putArray("reasons"), branch.reasons());
        });
        return json;
    }

    static void putChains(ObjectNode of, ExplainedChains chains) {
        ArrayNode array = of.putArray("chains");
        chains.first().forEach(chain -> {
            ObjectNode json = array.addObject();
            ExplanationJson.addAll(json.putArray("columns"), chain.columns());
            json.put("inTable", chain.inTable());
            chain.end().ifPresent(end -> json.set("end", result(end)));
        });
        of.put("moreChains", chains.more());
    }
}
