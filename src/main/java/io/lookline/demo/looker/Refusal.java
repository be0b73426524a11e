package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.util.Locale;

/** Anything but success. It becomes Looker's error body, {@code {message, documentation_url}}. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    static Refusal notFound() {
        return new Refusal(404, "Not found");
    }

    Response answer(Request request) {
        ObjectNode body = Json.object();
        body.put("message", getMessage());
        body.put(
                "documentation_url",
                "https://cloud.google.com/looker/docs/r/err/4.0/" + status + "/"
                        + request.method().toLowerCase(Locale.ROOT) + request.path());
        return Response.json(status, body);
    }
}
