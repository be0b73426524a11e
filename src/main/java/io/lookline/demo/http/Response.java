package io.lookline.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status HTTP status; 0 closes the connection without an answer
 * @param headers headers in the order in which they are sent
 * @param bytes body, uncompressed; empty for none
 */
public record Response(int status, Map<String, String> headers, byte[] bytes) {

    /** A JSON answer. */
    public static Response json(int status, JsonNode body) {
        return new Response(status, Map.of("Content-Type", "application/json"), Json.bytes(body));
    }

    /** A plain text answer in UTF-8. */
    public static Response text(int status, String body) {
        return new Response(status, Map.of("Content-Type", "text/plain"), body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0]);
    }

    /** No answer at all: the connection is closed, as a proxy or a dying server does. */
    public static Response hangUp() {
        return empty(0);
    }

    /** This answer with one more header. */
    public Response with(String header, String value) {
        Map<String, String> extended = new LinkedHashMap<>(headers);
        extended.put(header, value);
        return new Response(status, extended, bytes);
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
