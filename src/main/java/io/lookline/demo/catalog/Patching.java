package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.Optional;
import java.util.function.Function;

/** {@code PATCH} of one collection: a JSON Patch on the entity's whole JSON, whose result then counts as it is. */
final class Patching {

    private static final String FORBIDDEN = "Principal: CatalogPrincipal{name='%s'} operation EditDisplayName denied by"
            + " role IngestionBotRole, policy DefaultBotPolicy, rule DisplayName-Deny";

    private final EntityKind kind;
    private final Catalog catalog;
    private final View view;

    Patching(EntityKind kind, Catalog catalog, View view) {
        this.kind = kind;
        this.catalog = catalog;
        this.view = view;
    }

    Response patch(Request request, Audit.Stamp stamp, Function<Request, Optional<Entity>> find) {
        JsonNode operations = request.json();
        refuseDisplayName(operations, stamp);
        Entity entity = find.apply(request)
                .filter(found -> !found.deleted())
                .orElseThrow(() -> EntityEndpoint.missing(kind, request));
        checkMatch(request, entity);
        View.Showing showing = View.Showing.of(Fields.full(kind), true).withDeletedMembers(true);
        ObjectNode document = view.render(entity, showing);
        ObjectNode patched = JsonPatch.apply(document, operations);
        Draft draft = new Drafts(catalog).patched(entity, patched);
        boolean folded = request.header("If-Match").isEmpty();
        Writer.Outcome outcome = new Writer(catalog).update(entity, draft, Writing.patch(stamp, folded));
        View.Showing answer = View.Showing.of(Fields.full(kind), stamp.bot()).withDeletedMembers(true);
        ObjectNode json = view.render(outcome.entity(), answer);
        outcome.incremental().ifPresent(change -> {
            json.set("incrementalChangeDescription", change);
            json.set("changeDescription", change);
        });
        return Response.json(200, json).with("ETag", outcome.entity().etag());
    }

    /** Checked before anything else, so an unknown id is forbidden too. */
    private static void refuseDisplayName(JsonNode operations, Audit.Stamp stamp) {
        for (JsonNode operation : operations) {
            if (stamp.bot() && operation.path("path").asText().endsWith("/displayName")) {
                throw Problem.of(403, FORBIDDEN.formatted(stamp.user()));
            }
        }
    }

    private static void checkMatch(Request request, Entity entity) {
        String wanted = request.header("If-Match").orElse("*");
        if (!wanted.equals("*") && !wanted.equals(entity.etag())) {
            throw Problem.of(
                    412,
                    "The entity has been modified. Current ETag: " + entity.etag()
                            + ". Please refresh and retry with the latest version.");
        }
    }
}
