package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;

/** {@code PUT …/bulk}: rows are written one by one, in order, and no row undoes another. */
final class BulkEndpoint {

    private static final String NO_ROWS =
            "Cannot invoke \"java.util.List.iterator()\" because \"createRequests\" is null";

    private final EntityKind kind;
    private final Drafts drafts;
    private final Writer writer;

    BulkEndpoint(EntityKind kind, Drafts drafts, Writer writer) {
        this.kind = kind;
        this.drafts = drafts;
        this.writer = writer;
    }

    Response put(Request request, Audit.Stamp stamp) {
        ArrayNode rows = Binding.list(kind.shape(), Bodies.present(request, NO_ROWS));
        Bodies.refuseNul(request);
        // A quote in one name fails the whole request before anything is stored.
        rows.forEach(row -> Names.quote(row.path("name").asText()));
        ArrayNode passed = Json.array();
        ArrayNode failed = Json.array();
        for (JsonNode row : rows) {
            write((ObjectNode) row, stamp, passed, failed);
        }
        boolean async = request.query("async").filter("true"::equals).isPresent();
        return async ? Response.json(202, later(rows.size())) : Response.json(200, result(passed, failed));
    }

    private void write(ObjectNode row, Audit.Stamp stamp, ArrayNode passed, ArrayNode failed) {
        try {
            Validation.check(kind.shape(), row, "");
            Writer.Outcome outcome = writer.put(drafts.draft(kind, row), Writing.bulk(stamp));
            passed.addObject().put("request", outcome.entity().fqn()).put("status", 200);
        } catch (Problem problem) {
            ObjectNode failure = failed.addObject();
            failure.set("request", echo(row));
            failure.put("message", problem.getMessage()).put("status", 400);
        }
    }

    /** The row as the server read it, with its defaults. */
    private ObjectNode echo(ObjectNode row) {
        ObjectNode echo = row.deepCopy();
        echo.withArray("domains");
        echo.withArray("dataProducts");
        if (kind == EntityKind.DASHBOARD && !echo.has("dashboardType")) {
            echo.put("dashboardType", "Dashboard");
        }
        if (echo.path("columns").isArray()) {
            ArrayNode columns = Json.array();
            echo.get("columns")
                    .forEach(column -> columns.add(column.isNull() ? column : Columns.withDefaults(column, true)));
            echo.set("columns", columns);
        }
        return echo;
    }

    private static ObjectNode result(ArrayNode passed, ArrayNode failed) {
        String status = passed.isEmpty() ? "failure" : failed.isEmpty() ? "success" : "partialSuccess";
        ObjectNode result = Json.object()
                .put("status", status)
                .put("numberOfRowsProcessed", passed.size() + failed.size())
                .put("numberOfRowsPassed", passed.size())
                .put("numberOfRowsFailed", failed.size());
        if (!passed.isEmpty()) {
            result.set("successRequest", passed);
        }
        result.set("failedRequest", failed);
        return result;
    }

    private static ObjectNode later(int rows) {
        return Json.object()
                .put("status", "success")
                .put("numberOfRowsProcessed", rows)
                .put("numberOfRowsPassed", 0)
                .put("numberOfRowsFailed", 0);
    }
}
