package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The runs of ingestion pipelines and how they went. */
final class PipelineEndpoint {

    private static final String PATH = "/api/v1/services/ingestionPipelines/{fqn}/pipelineStatus";
    private static final String PACKAGE = "org.openmetadata.schema.entity.services.ingestionPipelines.";

    private static final Shape STATUS = Shape.of(
            PACKAGE + "PipelineStatus",
            "runId pipelineState startDate timestamp endDate status config metadata",
            Map.of(
                    "pipelineState",
                    Shape.choice(
                            PACKAGE + "PipelineStatusType", "queued success failed running partialSuccess stopped")));

    private final Catalog catalog;
    private final Events events;
    private final Map<UUID, Map<String, ObjectNode>> runs = new HashMap<>();

    PipelineEndpoint(Catalog catalog) {
        this.catalog = catalog;
        this.events = new Events(catalog);
    }

    void register(Routes routes, Guard guard) {
        routes.put(PATH, guard.guard(this::put))
                .get(PATH, guard.guard(this::list))
                .get(PATH + "/{runId}", guard.guard(this::get));
    }

    /** Replaces the record of a run whole; two runs cannot share a timestamp. */
    private Response put(Request request, Audit.Stamp stamp) {
        ObjectNode status = Binding.object(STATUS, request.json());
        Entity pipeline = pipeline(request);
        if (!status.has("timestamp")) {
            throw Problem.unhandled(
                    "org.postgresql.util.PSQLException: ERROR: null value in column \"timestamp\" of"
                            + " relation \"entity_extension_time_series\" violates not-null constraint\n  Detail: Failing row.");
        }
        Map<String, ObjectNode> known = runs.computeIfAbsent(pipeline.id(), id -> new HashMap<>());
        String run = status.path("runId").asText();
        boolean taken = known.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(run) && time(other.getValue()) == time(status));
        if (taken) {
            throw Problem.exists();
        }
        status.withArray("status");
        Optional<ObjectNode> before = Optional.ofNullable(known.put(run, status));
        Entity latest = withLatest(pipeline, known);
        return Response.json(201, events.status(latest, before, status, stamp));
    }

    private Entity withLatest(Entity pipeline, Map<String, ObjectNode> known) {
        ObjectNode fields = pipeline.fields().deepCopy();
        known.values().stream()
                .max(Comparator.comparingLong(PipelineEndpoint::time))
                .ifPresent(status -> fields.set("pipelineStatuses", status));
        Entity latest = pipeline.with(fields);
        catalog.store().save(latest);
        return latest;
    }

    private Response list(Request request, Audit.Stamp stamp) {
        long start = number(request, "startTs");
        long end = number(request, "endTs");
        ArrayNode data = Json.array();
        runs.getOrDefault(pipeline(request).id(), Map.of()).values().stream()
                .filter(status -> time(status) >= start && time(status) <= end)
                .sorted(Comparator.comparingLong(PipelineEndpoint::time).reversed())
                .forEach(data::add);
        ObjectNode answer = Json.object();
        answer.set("data", data);
        answer.putObject("paging")
                .put("before", cursor(start))
                .put("after", cursor(end))
                .put("total", data.size());
        return Response.json(200, answer);
    }

    private Response get(Request request, Audit.Stamp stamp) {
        UUID run = Ids.parse(request.parameter("runId"));
        ObjectNode status = runs.getOrDefault(pipeline(request).id(), Map.of()).get(run.toString());
        if (status == null) {
            throw Problem.notFound("pipelineStatus", run);
        }
        return Response.json(200, status);
    }

    private Entity pipeline(Request request) {
        String fqn = request.parameter("fqn");
        return catalog.store()
                .find(EntityKind.INGESTION_PIPELINE, fqn)
                .orElseThrow(() -> Problem.notFound("ingestionPipeline", fqn));
    }

    private static long time(JsonNode status) {
        return status.path("timestamp").asLong();
    }

    private static long number(Request request, String name) {
        return Long.parseLong(request.query(name).orElse("0"));
    }

    private static String cursor(long time) {
        return Base64.getEncoder().encodeToString(Long.toString(time).getBytes(StandardCharsets.UTF_8));
    }
}
