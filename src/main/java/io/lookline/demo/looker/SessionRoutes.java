package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import io.lookline.demo.looker.LookerContent.Kind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Login and logout, who one is, which server this is, and the people on it. */
final class SessionRoutes {

    private static final String API = "/api/4.0";
    private static final List<String> OPEN = List.of(API + "/login", API + "/versions");
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Looker</title></head><body>Log in to Looker</body></html>";

    private final Answers answers;
    private final Sessions sessions;
    private final LookerOptions options;

    SessionRoutes(Answers answers, Sessions sessions, LookerOptions options) {
        this.answers = answers;
        this.sessions = sessions;
        this.options = options;
    }

    void addTo(Routes routes) {
        routes.post(API + "/login", this::login)
                .delete(API + "/logout", this::logout)
                .get(API + "/versions", this::versions)
                .get(API + "/user", this::user)
                .get(API + "/users", this::users)
                .get(API + "/users/{user_id}", answers.one(Kind.USER, "user_id", ContentShapes.USER))
                .otherwise(SessionRoutes::unknown, SessionRoutes::unknown)
                .around(this::guarded);
    }

    private Handler guarded(Handler handler) {
        return request -> {
            try {
                check(request);
                return handler.handle(request);
            } catch (Refusal refusal) {
                return refusal.answer(request);
            }
        };
    }

    private void check(Request request) {
        boolean open = !request.path().startsWith("/api/") || OPEN.contains(request.path());
        if (!open && !sessions.admits(request.header("authorization").orElse(""))) {
            throw new Refusal(401, "Requires authentication.");
        }
    }

    /** Wrong credentials are 404, as Looker has it. */
    private Response login(Request request) {
        List<String> form = Arrays.stream(request.text().split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .toList();
        boolean right = form.contains("client_id=" + options.clientId())
                && form.contains("client_secret=" + options.clientSecret());
        boolean asForm = request.header("content-type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/x-www-form-urlencoded");
        if (!right || !asForm) {
            throw Refusal.notFound();
        }
        ObjectNode token = Json.object();
        token.put("access_token", sessions.login()).put("token_type", "Bearer");
        token.put("expires_in", options.tokenLifetime().toSeconds()).putNull("refresh_token");
        return Response.json(200, token);
    }

    private Response logout(Request request) {
        sessions.logout(request.header("authorization").orElse(""));
        return Response.empty(204);
    }

    private Response versions(Request request) {
        String scheme = options.http().tls().isPresent() ? "https://" : "http://";
        String origin = scheme + request.header("host").orElse("localhost");
        ObjectNode versions = Json.object();
        versions.put("looker_release_version", options.release());
        versions.set("current_version", version("4.0", "current", origin));
        ArrayNode supported = versions.putArray("supported_versions");
        supported.add(version("3.1", "deprecated", origin)).add(version("4.0", "current", origin));
        versions.put("api_server_url", origin).put("web_server_url", origin);
        return answers.object(request, versions, ModelShapes.VERSIONS);
    }

    private static ObjectNode version(String version, String status, String origin) {
        ObjectNode element = Json.object();
        element.put("version", version).put("full_version", version + ".26.12").put("status", status);
        return element.put("swagger_url", origin + "/api/" + version + "/swagger.json");
    }

    /** The API user is the first of the users. */
    private Response user(Request request) {
        ObjectNode first = answers.content().get().all(Kind.USER).getFirst();
        return answers.object(request, first, ContentShapes.USER);
    }

    private Response users(Request request) {
        List<String> ids = Arrays.stream(request.query("ids").orElse("").split(","))
                .filter(id -> !id.isBlank())
                .toList();
        return answers.page(
                request,
                Kind.USER,
                user -> ids.isEmpty() || ids.contains(user.path("id").asText()),
                ContentShapes.USER);
    }

    /** Looker shows its web pages for all paths but those of the API. */
    private static Response unknown(Request request) {
        if (request.path().startsWith("/api/")) {
            throw Refusal.notFound();
        }
        return Response.text(200, PAGE).with("Content-Type", "text/html;charset=utf-8");
    }
}
