package io.lookline.demo.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The table of routes of a server. A pattern is a path whose {@code {name}} segments stand for one decoded segment, and
 * a last {@code {name*}} for all that follow; the pattern with literal segments further to the front wins.
 */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();
    private UnaryOperator<Handler> wrapping = UnaryOperator.identity();
    private Handler unknownPath = request -> Response.text(404, "Not Found");
    private Handler wrongMethod = request -> Response.text(405, "Method Not Allowed");

    /** Adds a {@code GET}; it answers {@code HEAD} too. */
    public Routes get(String pattern, Handler handler) {
        return add("GET", pattern, handler);
    }

    /** Adds a {@code PUT}. */
    public Routes put(String pattern, Handler handler) {
        return add("PUT", pattern, handler);
    }

    /** Adds a {@code POST}. */
    public Routes post(String pattern, Handler handler) {
        return add("POST", pattern, handler);
    }

    /** Adds a {@code PATCH}. */
    public Routes patch(String pattern, Handler handler) {
        return add("PATCH", pattern, handler);
    }

    /** Adds a {@code DELETE}. */
    public Routes delete(String pattern, Handler handler) {
        return add("DELETE", pattern, handler);
    }

    /** Sets the answers for a path that no pattern fits, and for one that is there for other methods only. */
    public Routes otherwise(Handler forUnknownPath, Handler forWrongMethod) {
        this.unknownPath = forUnknownPath;
        this.wrongMethod = forWrongMethod;
        return this;
    }

    /** Wraps every handler, also those of {@link #otherwise}: for authentication and for turning exceptions into answers. */
    public Routes around(UnaryOperator<Handler> wrapper) {
        this.wrapping = wrapper;
        return this;
    }

    /** A route found for a request. */
    record Match(String label, Request request, Handler handler) {

        Response answer() {
            return handler.handle(request);
        }
    }

    Match find(Request request) {
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        List<String> raw = Route.split(request.path());
        boolean known = false;
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.match(raw);
            if (parameters.isPresent() && route.method().equals(method)) {
                Request bound = request.withParameters(parameters.get());
                return new Match(route.label(), bound, wrapping.apply(route.handler()));
            }
            known |= parameters.isPresent();
        }
        String label = request.method() + " " + request.path();
        return new Match(label, request, wrapping.apply(known ? wrongMethod : unknownPath));
    }

    private Routes add(String method, String pattern, Handler handler) {
        routes.add(Route.of(method, pattern, handler));
        routes.sort(Route.MOST_LITERAL_FIRST);
        return this;
    }
}
