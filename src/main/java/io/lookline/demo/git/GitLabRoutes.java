package io.lookline.demo.git;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;

/** GitLab's REST API, {@code /api/v4}. A project is named by its path with {@code %2F} for the slash. */
final class GitLabRoutes {

    private static final String PROJECT = "/api/v4/projects/{id}";
    private static final int SHORT_SHA = 8;

    private final Library library;
    private final RateLimit limit;

    GitLabRoutes(Library library, RateLimit limit) {
        this.library = library;
        this.limit = limit;
    }

    void addTo(Routes routes) {
        routes.get(PROJECT, limit.around(Host.GITLAB, this::project))
                .get(PROJECT + "/repository/commits/{sha}", limit.around(Host.GITLAB, this::commit))
                .get(PROJECT + "/repository/archive.tar.gz", limit.around(Host.GITLAB, this::archive));
    }

    private Response project(Request request) {
        Repository found = open(request);
        ObjectNode json = Json.object().put("path", found.name()).put("path_with_namespace", found.path());
        json.put("default_branch", found.defaultBranch());
        json.put("visibility", found.token().isPresent() ? "private" : "public");
        return Response.json(200, json.put("empty_repo", found.commits().isEmpty()));
    }

    private Response commit(Request request) {
        Commit found = find(open(request), request.parameter("sha"));
        ObjectNode json = Json.object().put("id", found.sha());
        return Response.json(200, json.put("short_id", found.sha().substring(0, SHORT_SHA)));
    }

    private Response archive(Request request) {
        Repository repository = open(request);
        String ref = request.query("sha").orElse("HEAD");
        Commit found = find(repository, ref);
        String named = ref.equals("HEAD") ? repository.defaultBranch() : ref.replace('/', '-');
        String folder = repository.name() + "-" + named + "-" + found.sha() + "/";
        return Archive.of(found, folder, request.query("path").orElse(""));
    }

    private Repository open(Request request) {
        return library.open(request, Host.GITLAB, request.parameter("id"));
    }

    private static Commit find(Repository repository, String ref) {
        return repository.find(ref).orElseThrow(() -> new Denial(404, "Commit Not Found"));
    }
}
