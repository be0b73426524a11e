package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Response;

/** A request that OpenMetadata refuses, with the status and the body it answers then. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNHANDLED = "UNHANDLED_SERVER_EXCEPTION";

    private final int status;
    private final String errorType;

    private Problem(int status, String errorType, String message) {
        super(message, null, false, false);
        this.status = status;
        this.errorType = errorType;
    }

    static Problem of(int status, String message) {
        return new Problem(status, "", message);
    }

    static Problem badRequest(String message) {
        return of(400, message);
    }

    static Problem notFound(String type, Object key) {
        return of(404, type + " instance for " + key + " not found");
    }

    /** What the framework answers by itself, such as {@code HTTP 404 Not Found}. */
    static Problem http(int status, String reason) {
        return of(status, "HTTP " + status + " " + reason);
    }

    static Problem exists() {
        return of(409, "Entity already exists");
    }

    static Problem ruleViolation(String message) {
        return new Problem(400, "RULE_VIOLATION", message);
    }

    /** The 500 that the server also gives for many mistakes of a client. */
    static Problem unhandled(String cause) {
        return new Problem(
                500, UNHANDLED, "An exception with message [" + cause + "] was thrown while processing request.");
    }

    int status() {
        return status;
    }

    Response response() {
        ObjectNode body = Json.object().put("code", status);
        if (!errorType.isEmpty()) {
            body.put("errorType", errorType);
        }
        Response response = Response.json(status, body.put("message", getMessage()));
        return status == 401 ? response.with("WWW-Authenticate", "om-auth") : response;
    }
}
