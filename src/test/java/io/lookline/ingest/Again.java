package io.lookline.ingest;

import io.lookline.demo.http.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A request that arrived at a demo server, sent to it once more from within. */
final class Again {
    private static final String MARK = "Sent-Again";

    private Again() {}

    /** Whether the request came from outside. */
    static boolean isFirst(Request request) {
        return request.header(MARK).isEmpty();
    }

    /** Whether the server did what it was asked for. */
    static boolean send(Request request) {
        HttpRequest.Builder copy = HttpRequest.newBuilder(
                        URI.create("http://" + request.header("Host").orElseThrow() + request.uri()))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                .header(MARK, "yes");
        request.header("Authorization").ifPresent(value -> copy.header("Authorization", value));
        request.header("Content-Type").ifPresent(value -> copy.header("Content-Type", value));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(copy.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    < 300;
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
