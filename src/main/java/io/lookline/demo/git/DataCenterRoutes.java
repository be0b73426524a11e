package io.lookline.demo.git;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.util.List;

/** Bitbucket Data Center's REST API, {@code /rest/api/latest} and {@code /rest/api/1.0}. Of archives it gives tar.gz only. */
final class DataCenterRoutes {

    private static final int SHORT_SHA = 11;

    private final Library library;
    private final RateLimit limit;

    DataCenterRoutes(Library library, RateLimit limit) {
        this.library = library;
        this.limit = limit;
    }

    void addTo(Routes routes) {
        for (String version : List.of("latest", "1.0")) {
            String repository = "/rest/api/" + version + "/projects/{key}/repos/{slug}";
            routes.get(repository + "/default-branch", guarded(this::defaultBranch))
                    .get(repository + "/branches/default", guarded(this::defaultBranch))
                    .get(repository + "/commits/{id}", guarded(this::commit))
                    .get(repository + "/archive", guarded(this::archive));
        }
    }

    private Handler guarded(Handler handler) {
        return limit.around(Host.DATA_CENTER, handler);
    }

    private Response defaultBranch(Request request) {
        Repository repository = open(request);
        ObjectNode json = Json.object().put("id", "refs/heads/" + repository.defaultBranch());
        json.put("displayId", repository.defaultBranch()).put("type", "BRANCH");
        return Response.json(
                200, json.put("latestCommit", find(repository, "HEAD").sha()));
    }

    private Response commit(Request request) {
        Commit found = find(open(request), request.parameter("id"));
        ObjectNode json = Json.object().put("id", found.sha());
        return Response.json(200, json.put("displayId", found.sha().substring(0, SHORT_SHA)));
    }

    private Response archive(Request request) {
        Repository repository = open(request);
        if (request.query("format").filter(List.of("tar.gz", "tgz")::contains).isEmpty()) {
            throw new Denial(400, "This demo gives archives in the format tar.gz only");
        }
        Commit found = find(repository, request.query("at").orElse("HEAD"));
        return Archive.of(
                found, request.query("prefix").orElse(""), request.query("path").orElse(""));
    }

    private Repository open(Request request) {
        return library.open(request, Host.DATA_CENTER, request.parameter("key") + "/" + request.parameter("slug"));
    }

    private static Commit find(Repository repository, String ref) {
        return repository
                .find(ref)
                .orElseThrow(() -> new Denial(404, "Commit '" + ref + "' does not exist in this repository"));
    }
}
