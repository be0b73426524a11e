package io.lookline.demo.git;

import io.lookline.demo.http.CallTally;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A Git host inside this process: GitHub Enterprise Server, GitLab, Bitbucket Data Center and Bitbucket Cloud at once,
 * each under its own paths, over the same repositories. These can be changed while it runs.
 */
public final class DemoGit implements AutoCloseable {

    private final Library library;
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final CallTally calls = new CallTally();
    private final DemoServer server;
    private final Optional<DemoServer> downloadServer;

    private DemoGit(List<Repository> repositories, GitOptions options) {
        library = new Library(repositories);
        DemoServer.Options http = hooked(options.http());
        RateLimit limit = new RateLimit(options.callsPerHour(), options.clock());
        Downloads downloads = new Downloads(library, options.clock(), options.downloadsElsewhere());
        Routes routes = new Routes();
        downloadServer = options.downloadsElsewhere() ? Optional.of(serve(downloads, http)) : Optional.empty();
        if (downloadServer.isEmpty()) {
            downloads.addTo(routes);
        }
        new GitHubRoutes(library, limit, downloads, this::downloadUri).addTo(routes);
        new GitLabRoutes(library, limit).addTo(routes);
        new DataCenterRoutes(library, limit).addTo(routes);
        new CloudRoutes(library, limit).addTo(routes);
        server = DemoServer.start(routes, http);
    }

    /** Starts a host with {@link GitOptions#defaults()}. */
    public static DemoGit start(List<Repository> repositories) {
        return start(repositories, GitOptions.defaults());
    }

    /**
     * Starts a host on a free port of the loopback address.
     *
     * @throws java.io.UncheckedIOException when no port can be bound
     */
    public static DemoGit start(List<Repository> repositories, GitOptions options) {
        return new DemoGit(repositories, options);
    }

    /** Scheme, host and port, without a trailing slash: the {@code gitHostURL} of a workflow. */
    public URI uri() {
        return server.uri();
    }

    /**
     * A repository as it is now.
     *
     * @param path owner and name with a slash between them
     * @throws java.util.NoSuchElementException when there is none
     */
    public Repository repository(String path) {
        return library.find(path).orElseThrow();
    }

    /**
     * Changes a repository: {@code git.change("fernweh/looker-core", core -> core.pushingFile("a.view.lkml", text))}.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public void change(String path, UnaryOperator<Repository> change) {
        library.change(path, change);
    }

    /**
     * Lets every call of a path fail from now on, on all hosts.
     *
     * @param path decoded, such as {@code /api/v3/repos/fernweh/looker-core/tarball}
     * @param status the HTTP status, without a body; 0 drops the connection
     */
    public void failing(String path, int status) {
        faults.put(path, status);
    }

    /** Ends {@link #failing}. */
    public void recover() {
        faults.clear();
    }

    /** How often each endpoint was called, such as {@code GET /api/v3/repos/{owner}/{repo}}; downloads included. */
    public SortedMap<String, Long> calls() {
        return calls.byRoute();
    }

    /** How often one endpoint was called; 0 when never. */
    public long calls(String route) {
        return calls.of(route);
    }

    /** All calls, downloads included. */
    public long totalCalls() {
        return calls.total();
    }

    /** Counts calls from nought again. */
    public void resetCalls() {
        calls.reset();
    }

    @Override
    public void close() {
        server.close();
        downloadServer.ifPresent(DemoServer::close);
    }

    private static DemoServer serve(Downloads downloads, DemoServer.Options http) {
        Routes routes = new Routes();
        downloads.addTo(routes);
        return DemoServer.start(routes, http);
    }

    /** Another host is one of another name, not only of another port. */
    private URI downloadUri() {
        return downloadServer
                .map(elsewhere -> URI.create(elsewhere.uri().toString().replace("localhost", "127.0.0.1")))
                .orElseGet(this::uri);
    }

    private DemoServer.Options hooked(DemoServer.Options http) {
        return http.withInterceptor(
                        request -> fault(request).or(() -> http.interceptor().intercept(request)))
                .withRecorder(exchange -> {
                    count(exchange);
                    http.recorder().accept(exchange);
                });
    }

    private Optional<Response> fault(Request request) {
        return Optional.ofNullable(faults.get(request.uri().getPath())).map(Response::empty);
    }

    private void count(Exchange exchange) {
        calls.count(exchange.route());
    }
}
