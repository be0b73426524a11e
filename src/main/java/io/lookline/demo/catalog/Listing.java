package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.MalformedJson;
import io.lookline.demo.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists: filters, order by name, and pages with opaque cursors. */
final class Listing {

    private static final int MOST = 1_000_000;

    /** Byte order of names, that is upper case before lower; then the id. */
    private static final Comparator<Entity> ORDER = Comparator.comparing(Entity::name)
            .thenComparing(entity -> entity.id().toString());

    private final Catalog catalog;

    Listing(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Where a page starts: after or before an entity's place in the order. */
    private record Cursor(String name, String id, boolean before) {

        boolean passes(Entity entity) {
            int order = Comparator.<String>naturalOrder().compare(entity.name(), name);
            int place = order == 0 ? entity.id().toString().compareTo(id) : order;
            return before ? place < 0 : place > 0;
        }
    }

    /**
     * @param show renders one entity
     * @throws Problem for wrong parameters, with the statuses measured
     */
    ObjectNode page(EntityKind kind, Request request, Function<Entity, ObjectNode> show) {
        int limit = limit(request);
        Optional<Cursor> cursor = cursor(request);
        Include include = Include.of(request);
        List<Entity> all = catalog.store().all(kind).stream()
                .filter(include::admits)
                .filter(entity -> admits(entity, request))
                .sorted(ORDER)
                .toList();
        List<Entity> rest = all.stream()
                .filter(entity -> cursor.map(one -> one.passes(entity)).orElse(true))
                .toList();
        boolean backwards = cursor.filter(Cursor::before).isPresent();
        List<Entity> page = backwards
                ? rest.subList(Math.max(0, rest.size() - limit), rest.size())
                : rest.subList(0, Math.min(limit, rest.size()));
        ObjectNode answer = Json.object();
        page.forEach(entity -> answer.withArray("data").add(show.apply(entity)));
        if (page.isEmpty()) {
            answer.putArray("data");
        }
        answer.set("paging", paging(all, page));
        return answer;
    }

    private static ObjectNode paging(List<Entity> all, List<Entity> page) {
        ObjectNode paging = Json.object();
        if (!page.isEmpty()) {
            if (all.getFirst() != page.getFirst()) {
                paging.put("before", encode(page.getFirst()));
            }
            if (all.getLast() != page.getLast()) {
                paging.put("after", encode(page.getLast()));
            }
        }
        return paging.put("total", all.size());
    }

    private boolean admits(Entity entity, Request request) {
        return List.of("service", "database", "databaseSchema", "parent", "isBot").stream()
                .allMatch(filter -> request.query(filter)
                        .filter(value -> !value.isEmpty())
                        .map(value -> admits(entity, filter, value))
                        .orElse(true));
    }

    private boolean admits(Entity entity, String filter, String value) {
        return switch (filter) {
            case "isBot" ->
                entity.kind() != EntityKind.USER || entity.text("isBot").equals(value);
            case "service" -> {
                Entity root = catalog.root(entity);
                yield root.fqn().equals(value) || root.name().equals(value);
            }
            default -> entity.fqn().startsWith(value + ".");
        };
    }

    private static int limit(Request request) {
        String text = request.query("limit").orElse("10");
        try {
            int limit = Integer.parseInt(text);
            if (limit < 0) {
                throw Problem.badRequest("[query param limit must be greater than or equal to 0]");
            }
            if (limit > MOST) {
                throw Problem.badRequest("[query param limit must be less than or equal to " + MOST + "]");
            }
            return limit;
        } catch (NumberFormatException noNumber) {
            throw Problem.http(404, "Not Found");
        }
    }

    private static Optional<Cursor> cursor(Request request) {
        Optional<String> after = request.query("after").filter(text -> !text.isEmpty());
        Optional<String> before = request.query("before").filter(text -> !text.isEmpty());
        if (after.isPresent() && before.isPresent()) {
            throw Problem.badRequest("Only one of before or after query parameter allowed");
        }
        return after.map(text -> decode(text, false)).or(() -> before.map(text -> decode(text, true)));
    }

    private static String encode(Entity entity) {
        ObjectNode place =
                Json.object().put("name", entity.name()).put("id", entity.id().toString());
        return Base64.getEncoder().encodeToString(Json.bytes(place));
    }

    private static Cursor decode(String text, boolean before) {
        try {
            JsonNode place = Json.read(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
            return new Cursor(place.path("name").asText(), place.path("id").asText(), before);
        } catch (IllegalArgumentException | MalformedJson garbage) {
            throw Problem.of(500, "JSON parsing failed with message [Failed to process JSON ].");
        }
    }
}
