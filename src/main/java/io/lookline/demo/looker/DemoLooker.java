package io.lookline.demo.looker;

import io.lookline.demo.http.CallTally;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** A Looker inside this process that answers API 4.0 as a real one does. What it shows can be changed while it runs. */
public final class DemoLooker implements AutoCloseable {

    private static final String API = "/api/4.0";

    private final AtomicReference<LookerContent> content;
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final CallTally calls = new CallTally();
    private final Sessions sessions;
    private final DemoServer server;

    private DemoLooker(LookerContent content, LookerOptions options) {
        this.content = new AtomicReference<>(content);
        this.sessions = new Sessions(options.clock(), options.tokenLifetime());
        Answers answers = new Answers(this.content::get, options.nestedFields());
        Routes routes = new Routes();
        new SessionRoutes(answers, sessions, options).addTo(routes);
        new ModelRoutes(answers).addTo(routes);
        new ContentRoutes(answers, options.searchReturnsElements()).addTo(routes);
        this.server = DemoServer.start(routes, hooked(options.http()));
    }

    /** Starts a server with {@link LookerOptions#defaults()}. */
    public static DemoLooker start(LookerContent content) {
        return start(content, LookerOptions.defaults());
    }

    /**
     * Starts a server on a free port of the loopback address.
     *
     * @throws java.io.UncheckedIOException when no port can be bound
     */
    public static DemoLooker start(LookerContent content, LookerOptions options) {
        return new DemoLooker(content, options);
    }

    /** Scheme, host and port, without a trailing slash: the {@code hostPort} of a workflow. */
    public URI uri() {
        return server.uri();
    }

    /** What is shown now. */
    public LookerContent content() {
        return content.get();
    }

    /** Changes what is shown from now on: {@code looker.change(content -> content.withoutDashboard("3"))}. */
    public void change(UnaryOperator<LookerContent> change) {
        content.updateAndGet(change);
    }

    /**
     * Lets every call of a path fail from now on.
     *
     * @param path below {@code /api/4.0}, decoded, such as {@code /dashboards/ecommerce::pulse}
     * @param status the HTTP status, with Looker's error body; 0 drops the connection
     */
    public void failing(String path, int status) {
        faults.put(API + path, status);
    }

    /** Ends {@link #failing}. */
    public void recover() {
        faults.clear();
    }

    /** How often each endpoint was called, such as {@code GET /dashboards/{dashboard_id}}. */
    public SortedMap<String, Long> calls() {
        return calls.byRoute();
    }

    /** How often one endpoint was called; 0 when never. */
    public long calls(String route) {
        return calls.of(route);
    }

    /** All calls, logins and logouts included. */
    public long totalCalls() {
        return calls.total();
    }

    /** Counts calls from nought again. */
    public void resetCalls() {
        calls.reset();
    }

    /** Sessions that neither were logged out nor have expired. */
    public int liveSessions() {
        return sessions.live();
    }

    /** Successful logins so far. */
    public int logins() {
        return sessions.logins();
    }

    /** Logouts so far. */
    public int logouts() {
        return sessions.logouts();
    }

    /** Ends all sessions at once, as an administrator can: the next call with an old token is answered with 401. */
    public void revokeSessions() {
        sessions.endAll();
    }

    @Override
    public void close() {
        server.close();
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
        return Optional.ofNullable(faults.get(request.uri().getPath()))
                .map(status -> status == 0
                        ? Response.hangUp()
                        : new Refusal(status, "An error that was asked for").answer(request));
    }

    private void count(Exchange exchange) {
        String route = exchange.route().replace(API, "");
        calls.count(route);
    }
}
