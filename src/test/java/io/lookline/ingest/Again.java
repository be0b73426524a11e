package io.lookline.ingest;

import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;

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
        return answer(request, UnaryOperator.identity()).status() < 300;
    }

    /** What the server answers to the request at another address. */
    static Response answer(Request request, UnaryOperator<String> address) {
        String asked = "http://" + request.header("Host").orElseThrow() + request.uri();
        HttpRequest.Builder copy = HttpRequest.newBuilder(URI.create(address.apply(asked)))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                .header(MARK, "yes");
        request.header("Authorization").ifPresent(value -> copy.header("Authorization", value));
        request.header("Content-Type").ifPresent(value -> copy.header("Content-Type", value));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(copy.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Response(answer.statusCode(), Map.of("Content-Type", "application/json"), answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
