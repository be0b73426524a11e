package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** Usage counts of dashboards, charts and tables. */
final class UsageEndpoint {

    private static final String PATH = "/api/v1/usage";
    private static final Shape BODY = Shape.of(
            "org.openmetadata.schema.type.DailyCount",
            "date count",
            Map.of("date", Shape.text().mandatory(), "count", Shape.free().mandatory()));

    private final Catalog catalog;
    private final Events events;

    UsageEndpoint(Catalog catalog) {
        this.catalog = catalog;
        this.events = new Events(catalog);
    }

    void register(Routes routes, Guard guard) {
        routes.put(PATH + "/{type}/{id}", guard.guard((r, stamp) -> write(r, stamp, byId(r))))
                .put(PATH + "/{type}/name/{fqn}", guard.guard((r, stamp) -> write(r, stamp, byName(r))))
                .post(PATH + "/{type}/{id}", guard.guard((r, stamp) -> write(r, stamp, byId(r))))
                .post(PATH + "/{type}/name/{fqn}", guard.guard((r, stamp) -> write(r, stamp, byName(r))))
                .get(PATH + "/{type}/{id}", guard.guard((r, stamp) -> read(r, byId(r))))
                .get(PATH + "/{type}/name/{fqn}", guard.guard((r, stamp) -> read(r, byName(r))))
                .post(PATH + "/compute.percentile/{type}/{date}", guard.guard(this::rank));
    }

    private Response write(Request request, Audit.Stamp stamp, Entity entity) {
        ObjectNode body = Binding.object(BODY, request.json());
        Validation.check(BODY, body, "query param ");
        long count = body.path("count").asLong();
        if (count < 0) {
            throw Problem.badRequest("[query param count must be greater than or equal to 0]");
        }
        LocalDate date = date(body.path("date").asText());
        ObjectNode before = summary(entity);
        if (request.method().equals("PUT")) {
            catalog.usage().add(entity.id(), date, count);
        } else {
            catalog.usage().set(entity.id(), date, count);
        }
        return Response.json(201, events.usage(entity, before, summary(entity), stamp));
    }

    private Response read(Request request, Entity entity) {
        int days = Integer.parseInt(request.query("days").orElse("1"));
        LocalDate last = request.query("date").map(UsageEndpoint::date).orElse(LocalDate.now(catalog.clock()));
        ObjectNode answer = Json.object();
        answer.set("entity", References.to(entity, true));
        ArrayNode usage = answer.putArray("usage");
        catalog.usage().history(entity.id(), last, days).forEach(usage::add);
        return Response.json(200, answer);
    }

    private Response rank(Request request, Audit.Stamp stamp) {
        EntityKind kind = kind(request);
        LocalDate date = date(request.parameter("date"));
        catalog.usage().rank(catalog.store().all(kind).stream().map(Entity::id).toList(), date);
        return Response.empty(201);
    }

    private ObjectNode summary(Entity entity) {
        return catalog.usage().summary(entity.id(), LocalDate.now(catalog.clock()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw Problem.unhandled("org.postgresql.util.PSQLException: ERROR: date/time field value out of range: \""
                    + text + "\"\n  Hint: Perhaps you need a different \"datestyle\" setting.");
        }
    }

    private Entity byId(Request request) {
        EntityKind kind = kind(request);
        String id = request.parameter("id");
        return catalog.store().find(kind, Ids.parse(id)).orElseThrow(() -> Problem.notFound(kind.type(), id));
    }

    private Entity byName(Request request) {
        EntityKind kind = kind(request);
        String fqn = request.parameter("fqn");
        return catalog.store().find(kind, fqn).orElseThrow(() -> Problem.notFound(kind.type(), fqn));
    }

    private static EntityKind kind(Request request) {
        String type = request.parameter("type");
        return EntityKind.ofType(type)
                .filter(Set.of(EntityKind.CHART, EntityKind.DASHBOARD, EntityKind.TABLE)::contains)
                .orElseThrow(() -> Problem.of(
                        500,
                        "An exception with message [Entity type " + type
                                + " not supported] was thrown while processing request."));
    }
}
