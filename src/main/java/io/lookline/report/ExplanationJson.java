package io.lookline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.Explanations;
import io.lookline.lineage.LineageGraph;
import java.util.List;

/**
 * Explanations for machines: {@code {"version", "explanations": […], "others": [NAME]}}. Each explanation has a {@code
 * "kind"}, which says what else it has:
 *
 * <ul>
 *   <li>{@code view}: {@code catalog, name, model, declared, refined, parents, onlyExtended, connection, rows, explores, fields,
 *       lost}
 *   <li>{@code field}: {@code catalog, name, model, declared, declaredAs, paths, sources, dependsOnExplore}
 *   <li>{@code explore}: {@code catalog, name, declared, refined, connection, views, tables, errors, sources, readers}
 *   <li>{@code exploreField}: {@code catalog, name, explore, chains, moreChains, readers, field}
 *   <li>{@code dashboard}: {@code catalog, id, title, charts}
 *   <li>{@code chart}: {@code catalog, id, title, queries}
 *   <li>{@code table}: {@code name, connection, lookedFor, result, readers}
 * </ul>
 *
 * <p>A place is {@code {"file", "line"}}; a result {@code {"found": [NAME]}}, {@code {"lost": CODE, "message", "hint"}} or
 * {@code {"notLookedFor": true}}; a chain {@code {"columns", "inTable", "end": RESULT}}.
 */
public final class ExplanationJson {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private final Explanations.Answer answer;

    public ExplanationJson(Explanations.Answer answer) {
        this.answer = answer;
    }

    /** Indented JSON without a trailing line break. */
    public String text() {
        ObjectNode object = JSON.createObjectNode().put("version", VERSION);
        ArrayNode explanations = object.putArray("explanations");
        answer.explanations().forEach(explanation -> explanations.add(of(explanation)));
        addAll(object.putArray("others"), answer.others());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static ObjectNode of(Explanation explanation) {
        return switch (explanation) {
            case Explanation.OfView view -> ExplainedViewJson.of(view);
            case Explanation.OfField field -> ExplainedFieldJson.of(field);
            case Explanation.OfExplore explore -> of(explore);
            case Explanation.OfExploreField field -> of(field);
            case Explanation.OfDashboard dashboard -> ExplainedContentJson.of(dashboard);
            case Explanation.OfChart chart -> ExplainedContentJson.of(chart);
            case Explanation.OfTable table -> of(table);
        };
    }

    private static ObjectNode of(Explanation.OfTable explained) {
        ObjectNode json = kind("table").put("name", explained.table().search().text());
        json.set(
                "connection",
                ExplainedParts.warehouse(explained.table().search().warehouse()));
        ExplainedParts.addTable(json, explained.table());
        addAll(json.putArray("readers"), explained.readers());
        return json;
    }

    private static ObjectNode of(Explanation.OfExplore explore) {
        ObjectNode json = kind("explore").put("catalog", explore.fqn()).put("name", explore.id());
        explore.declaration().ifPresent(declaration -> ExplainedParts.addDeclaration(json, declaration));
        json.set("connection", ExplainedParts.warehouse(explore.warehouse()));
        ArrayNode views = json.putArray("views");
        explore.views().forEach(view -> {
            ObjectNode part = views.addObject().put("alias", view.alias()).put("view", view.view());
            view.fqn().ifPresent(fqn -> part.put("catalog", fqn));
        });
        ArrayNode tables = json.putArray("tables");
        explore.tables()
                .forEach(table -> ExplainedParts.addTable(
                        tables.addObject().put("name", table.search().text()), table));
        addAll(json.putArray("errors"), explore.errors());
        addLinks(json.putArray("sources"), explore.sources(), true);
        addLinks(json.putArray("readers"), explore.readers(), false);
        return json;
    }

    private static void addLinks(ArrayNode array, List<LineageGraph.Link> links, boolean upwards) {
        links.forEach(link -> {
            LineageGraph.Node node = upwards ? link.from() : link.to();
            ObjectNode json = addNode(array, node).put("columns", link.columns().size());
            link.description().ifPresent(text -> json.put("description", text));
        });
    }

    private static ObjectNode addNode(ArrayNode array, LineageGraph.Node node) {
        return array.addObject()
                .put("type", node.type().label())
                .put("name", node.fqn())
                .put("title", node.title());
    }

    private static ObjectNode of(Explanation.OfExploreField field) {
        ObjectNode json = kind("exploreField")
                .put("catalog", field.fqn())
                .put("name", field.name())
                .put("explore", field.explore());
        ExplainedParts.putChains(json, field.chains());
        ArrayNode readers = json.putArray("readers");
        field.readers().forEach(node -> addNode(readers, node));
        field.field().ifPresent(declared -> json.set("field", ExplainedFieldJson.of(declared)));
        return json;
    }

    static ObjectNode kind(String kind) {
        return JSON.createObjectNode().put("kind", kind);
    }

    static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
