package io.lookline.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request that arrived.
 *
 * @param method upper-case method
 * @param uri path and query as sent, still percent-encoded
 * @param parameters decoded values of the route's {@code {name}} segments
 * @param query decoded query parameters, in the order sent
 * @param headers headers, keyed by lower-case name
 * @param bytes body after removal of a {@code Content-Encoding}; empty when none was sent
 */
public record Request(
        String method,
        URI uri,
        Map<String, String> parameters,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] bytes) {

    /**
     * @param name a name used in the route's pattern
     * @return the decoded path segment
     * @throws IllegalArgumentException when the route has no such segment
     */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route of " + uri + " has no {" + name + "}");
        }
        return value;
    }

    /** The first value of a query parameter, empty when it was not sent. */
    public Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The first value of a header, empty when it was not sent. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The path as sent, percent-encoded, without the query. */
    public String path() {
        return uri.getRawPath();
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The body as JSON; of a repeated key the last value counts.
     *
     * @throws MalformedJson when it is no JSON
     */
    public JsonNode json() {
        return Json.read(bytes);
    }

    Request withParameters(Map<String, String> values) {
        return new Request(method, uri, values, query, headers, bytes);
    }
}
