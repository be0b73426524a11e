package io.lookline.demo.git;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.util.Optional;

/**
 * Bitbucket Cloud: its API, {@code /2.0}, and the web site's archives, which send a stranger to the login page. The
 * listing of {@code src} gives all files on one page.
 */
final class CloudRoutes {

    private static final String REPOSITORY = "/2.0/repositories/{workspace}/{repo}";
    private static final String ENDING = ".tar.gz";
    private static final int SHORT_SHA = 12;

    private final Library library;
    private final RateLimit limit;

    CloudRoutes(Library library, RateLimit limit) {
        this.library = library;
        this.limit = limit;
    }

    void addTo(Routes routes) {
        routes.get(REPOSITORY, guarded(this::repository))
                .get(REPOSITORY + "/commit/{ref}", guarded(this::commit))
                .get(REPOSITORY + "/src/{ref}/{path*}", guarded(this::source))
                .get("/{workspace}/{repo}/get/{file}", guarded(this::archive))
                .get("/account/signin", request -> login());
    }

    private Handler guarded(Handler handler) {
        return limit.around(Host.CLOUD, handler);
    }

    private Response repository(Request request) {
        Repository found = open(request);
        ObjectNode json = Json.object().put("slug", found.name()).put("full_name", found.path());
        json.put("is_private", found.token().isPresent());
        json.putObject("mainbranch").put("type", "branch").put("name", found.defaultBranch());
        return Response.json(200, json);
    }

    private Response commit(Request request) {
        Commit found = find(open(request), request.parameter("ref"));
        return Response.json(200, Json.object().put("type", "commit").put("hash", found.sha()));
    }

    private Response source(Request request) {
        Commit found = find(open(request), request.parameter("ref"));
        String path = request.parameter("path");
        if (found.files().containsKey(path)) {
            return Response.text(200, found.files().get(path));
        }
        ObjectNode page = Json.object();
        ArrayNode values = page.putArray("values");
        found.files().keySet().stream()
                .filter(file -> file.startsWith(path))
                .forEach(file -> values.addObject().put("type", "commit_file").put("path", file));
        if (values.isEmpty()) {
            throw new Denial(404, "No such file or directory: " + path);
        }
        return Response.json(200, page);
    }

    private Response archive(Request request) {
        Optional<Repository> repository = admitted(request);
        if (repository.isEmpty()) {
            return Response.empty(302).with("Location", "/account/signin?next=" + request.path());
        }
        String file = request.parameter("file");
        if (!file.endsWith(ENDING)) {
            throw new Denial(404, "Not found");
        }
        Commit found = find(repository.get(), file.substring(0, file.length() - ENDING.length()));
        String folder = repository.get().owner() + "-" + repository.get().name() + "-"
                + found.sha().substring(0, SHORT_SHA) + "/";
        return Archive.of(found, folder, "");
    }

    private Optional<Repository> admitted(Request request) {
        try {
            return Optional.of(open(request));
        } catch (Denial stranger) {
            return Optional.empty();
        }
    }

    private static Response login() {
        return Response.text(200, "<html><body>Log in to continue</body></html>")
                .with("Content-Type", "text/html");
    }

    private Repository open(Request request) {
        return library.open(request, Host.CLOUD, request.parameter("workspace") + "/" + request.parameter("repo"));
    }

    private static Commit find(Repository repository, String ref) {
        return repository.find(ref).orElseThrow(() -> new Denial(404, "Commit not found"));
    }
}
