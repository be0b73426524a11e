package io.lookline.demo.git;

import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where GitHub's archives lie: below {@code /_codeload}. The way there carries a credential of its own, which ends after
 * five minutes; the caller's token has no business here.
 */
final class Downloads {

    private static final String FOLDER = "/_codeload/";
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int SHORT_SHA = 7;

    private final Library library;
    private final InstantSource clock;
    private final boolean elsewhere;
    private final Map<String, Instant> credentials = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    /** @param elsewhere whether this is another host than the API's: then a token that arrives is refused */
    Downloads(Library library, InstantSource clock, boolean elsewhere) {
        this.library = library;
        this.clock = clock;
        this.elsewhere = elsewhere;
    }

    void addTo(Routes routes) {
        routes.get(FOLDER + "{owner}/{repo}/legacy.tar.gz/{sha}", this::archive);
    }

    /** The path of an archive, with a credential when the repository needs one. */
    String path(Repository repository, Commit commit) {
        String path = FOLDER + repository.path() + "/legacy.tar.gz/" + commit.sha();
        if (repository.token().isEmpty()) {
            return path;
        }
        String credential = "TEMP" + number.incrementAndGet();
        credentials.put(credential, clock.instant().plus(LIFETIME));
        return path + "?token=" + credential;
    }

    private Response archive(Request request) {
        if (elsewhere && request.header("Authorization").isPresent()) {
            return Response.text(400, "A token that is not for this host was sent to it");
        }
        String path = request.parameter("owner") + "/" + request.parameter("repo");
        Optional<Repository> found =
                library.find(path).filter(repository -> repository.token().isEmpty() || admitted(request));
        return found.flatMap(repository -> repository
                        .find(request.parameter("sha"))
                        .map(commit -> Archive.of(commit, folder(repository, commit), "")))
                .orElseGet(() -> Response.text(404, "404: Not Found"));
    }

    private boolean admitted(Request request) {
        return request.query("token")
                .map(credentials::get)
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    private static String folder(Repository repository, Commit commit) {
        return repository.owner() + "-" + repository.name() + "-" + commit.sha().substring(0, SHORT_SHA) + "/";
    }
}
