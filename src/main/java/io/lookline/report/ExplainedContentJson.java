package io.lookline.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.lineage.ExplainedQuery;
import io.lookline.lineage.Explanation;

/**
 * An explanation of a dashboard or chart for machines. A query is {@code {"explore", "result", "fields": [{"name",
 * "reasons", "catalog", "chains", "moreChains"}]}}.
 */
final class ExplainedContentJson {
    private ExplainedContentJson() {}

    static ObjectNode of(Explanation.OfDashboard dashboard) {
        ObjectNode json = ExplanationJson.kind("dashboard")
                .put("catalog", dashboard.fqn())
                .put("id", dashboard.id())
                .put("title", dashboard.title());
        ArrayNode charts = json.putArray("charts");
        dashboard.charts().forEach(chart -> charts.add(of(chart)));
        return json;
    }

    static ObjectNode of(Explanation.OfChart chart) {
        ObjectNode json = ExplanationJson.kind("chart")
                .put("catalog", chart.fqn())
                .put("id", chart.id())
                .put("title", chart.title());
        ArrayNode queries = json.putArray("queries");
        chart.queries().forEach(query -> add(queries.addObject(), query));
        return json;
    }

    private static void add(ObjectNode json, ExplainedQuery query) {
        json.put("explore", query.explore()).set("result", ExplainedParts.result(query.result()));
        ArrayNode fields = json.putArray("fields");
        query.reads().forEach(read -> add(fields.addObject(), read));
    }

    private static void add(ObjectNode json, ExplainedQuery.Read read) {
        json.put("name", read.field());
        ArrayNode reasons = json.putArray("reasons");
        read.reasons().forEach(reason -> reasons.add(reason.label()));
        read.column().ifPresent(column -> json.put("catalog", column));
        ExplainedParts.putChains(json, read.chains());
    }
}
