package io.lookline.demo.git;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** GitHub Enterprise Server's REST API, {@code /api/v3}. */
final class GitHubRoutes {

    private static final String REPOSITORY = "/api/v3/repos/{owner}/{repo}";
    private static final String SHA_ONLY = "application/vnd.github.sha";

    private final Library library;
    private final RateLimit limit;
    private final Downloads downloads;
    private final Supplier<URI> downloadHost;

    /** @param downloadHost where archives lie; known when the servers run */
    GitHubRoutes(Library library, RateLimit limit, Downloads downloads, Supplier<URI> downloadHost) {
        this.library = library;
        this.limit = limit;
        this.downloads = downloads;
        this.downloadHost = downloadHost;
    }

    void addTo(Routes routes) {
        routes.get(REPOSITORY, guarded(this::repository))
                .get(REPOSITORY + "/commits/{ref*}", guarded(this::commit))
                .get(REPOSITORY + "/tarball", guarded(this::tarball))
                .get(REPOSITORY + "/tarball/{ref*}", guarded(this::tarball));
    }

    private Handler guarded(Handler handler) {
        return limit.around(Host.GITHUB, request -> {
            if (request.header("User-Agent").filter(agent -> !agent.isBlank()).isEmpty()) {
                throw new Denial(403, "Request forbidden by administrative rules: a User-Agent is missing");
            }
            return handler.handle(request);
        });
    }

    private Response repository(Request request) {
        Repository found = open(request);
        ObjectNode json = Json.object().put("name", found.name()).put("full_name", found.path());
        json.put("private", found.token().isPresent()).put("default_branch", found.defaultBranch());
        json.putObject("owner").put("login", found.owner());
        return Response.json(200, json);
    }

    private Response commit(Request request) {
        Repository repository = open(request);
        if (repository.commits().isEmpty()) {
            throw new Denial(409, "Git Repository is empty.");
        }
        String ref = request.parameter("ref");
        Commit found = repository.find(ref).orElseThrow(() -> new Denial(422, "No commit found for SHA: " + ref));
        String etag = "\"" + found.sha() + "\"";
        if (request.header("If-None-Match").filter(etag::equals).isPresent()) {
            return Response.empty(304).with("ETag", etag);
        }
        Response answer = request.header("Accept").filter(SHA_ONLY::equals).isPresent()
                ? Response.text(200, found.sha())
                : Response.json(200, Json.object().put("sha", found.sha()));
        return answer.with("ETag", etag);
    }

    private Response tarball(Request request) {
        Repository repository = open(request);
        String ref = Optional.ofNullable(request.parameters().get("ref")).orElse("HEAD");
        Commit found = repository.find(ref).orElseThrow(() -> new Denial(404, "Not Found"));
        return Response.empty(302).with("Location", downloadHost.get() + downloads.path(repository, found));
    }

    private Repository open(Request request) {
        return library.open(request, Host.GITHUB, request.parameter("owner") + "/" + request.parameter("repo"));
    }
}
