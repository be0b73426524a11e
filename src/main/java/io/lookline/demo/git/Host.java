package io.lookline.demo.git;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The hosts, where they differ beyond their paths. */
enum Host {
    GITHUB,
    GITLAB,
    DATA_CENTER,
    CLOUD;

    /** The token that a request carries in this host's way. */
    Optional<String> token(Request request) {
        return switch (this) {
            case GITHUB -> scheme(request, "Bearer ").or(() -> scheme(request, "token "));
            case GITLAB -> request.header("PRIVATE-TOKEN").or(() -> scheme(request, "Bearer "));
            case DATA_CENTER -> scheme(request, "Bearer ");
            case CLOUD ->
                scheme(request, "Bearer ").or(() -> scheme(request, "Basic ").map(Host::decoded));
        };
    }

    /** The body of a refusal. */
    JsonNode body(int status, String message) {
        ObjectNode body = Json.object();
        switch (this) {
            case GITHUB ->
                body.put("message", message)
                        .put("documentation_url", "https://docs.github.com/rest")
                        .put("status", String.valueOf(status));
            case GITLAB -> body.put("message", status + " " + message);
            case DATA_CENTER ->
                body.putArray("errors").addObject().putNull("context").put("message", message);
            case CLOUD -> body.put("type", "error").putObject("error").put("message", message);
        }
        return body;
    }

    /** GitHub alone refuses with 403 what is too much. */
    int tooMany() {
        return switch (this) {
            case GITHUB -> 403;
            case GITLAB, DATA_CENTER, CLOUD -> 429;
        };
    }

    private static Optional<String> scheme(Request request, String prefix) {
        return request.header("Authorization")
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()));
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Denial(401, "Malformed credentials");
        }
    }
}
