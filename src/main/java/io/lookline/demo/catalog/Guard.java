package io.lookline.demo.catalog;

import io.lookline.demo.http.Handler;
import io.lookline.demo.http.MalformedJson;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.Set;

/** Stands before every operation: media types, authentication, one request at a time, errors as answers. */
final class Guard {

    private static final Set<String> WITH_BODY = Set.of("PUT", "POST");

    private final Catalog catalog;
    private final Authentication authentication;

    Guard(Catalog catalog, Authentication authentication) {
        this.catalog = catalog;
        this.authentication = authentication;
    }

    /** One of the server's operations, run for a known user. */
    @FunctionalInterface
    interface Operation {

        Response run(Request request, Audit.Stamp stamp);
    }

    Handler guard(Operation operation) {
        return request -> {
            try {
                checkMediaTypes(request);
                synchronized (catalog) {
                    Authentication.Principal principal = authentication.principal(request);
                    long now = catalog.clock().millis();
                    return operation.run(request, new Audit.Stamp(principal.name(), principal.bot(), now));
                }
            } catch (Problem problem) {
                return problem.response();
            } catch (MalformedJson malformed) {
                return Response.text(400, Bodies.parserMessage(malformed));
            } catch (RuntimeException unforeseen) {
                return Problem.unhandled(unforeseen.getMessage()).response();
            }
        };
    }

    private static void checkMediaTypes(Request request) {
        String accept = request.header("Accept").orElse("*/*");
        if (!accept.contains("json") && !accept.contains("*") && !accept.contains("text/plain")) {
            throw Problem.http(406, "Not Acceptable");
        }
        String type = request.header("Content-Type").orElse("application/json");
        if (WITH_BODY.contains(request.method()) && !type.startsWith("application/json")) {
            throw Problem.http(415, "Unsupported Media Type");
        }
        if (request.method().equals("PATCH") && !type.startsWith("application/json-patch+json")) {
            throw Problem.http(415, "Unsupported Media Type");
        }
    }
}
