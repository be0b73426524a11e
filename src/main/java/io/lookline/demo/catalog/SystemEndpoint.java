package io.lookline.demo.catalog;

import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.util.Set;

/** The server's version, and who is asking. */
final class SystemEndpoint {

    /** The version whose behaviour is reproduced. */
    static final String VERSION = "1.12.6";

    private final Catalog catalog;
    private final View view;

    SystemEndpoint(Catalog catalog) {
        this.catalog = catalog;
        this.view = new View(catalog);
    }

    void register(Routes routes, Guard guard) {
        // The version is open to everybody.
        routes.get("/api/v1/system/version", request -> version())
                .get("/api/v1/users/loggedInUser", guard.guard(this::user));
    }

    private Response version() {
        return Response.json(
                200,
                Json.object()
                        .put("version", VERSION)
                        .put("revision", "na")
                        .put("timestamp", catalog.clock().millis()));
    }

    private Response user(Request request, Audit.Stamp stamp) {
        Entity user = catalog.store()
                .find(EntityKind.USER, stamp.user())
                .orElseThrow(() -> Problem.notFound("user", stamp.user()));
        return Response.json(200, view.render(user, View.Showing.of(Set.of("teams"), stamp.bot())));
    }
}
