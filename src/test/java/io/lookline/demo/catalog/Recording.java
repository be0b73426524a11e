package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One recorded exchange with a real OpenMetadata 1.12.6 server. */
record Recording(String name, String method, String path, Map<String, String> headers, String body, Answer answer) {

    /** The recorded answer; a body that is no JSON is a text node, an empty one a null node. */
    record Answer(int status, String contentType, JsonNode body) {}

    /** The recordings of a folder by name, in order; none when there is no such folder. */
    static Map<String, Recording> all(Path folder) {
        Map<String, Recording> recordings = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .map(Recording::read)
                        .forEach(recording -> recordings.put(recording.name(), recording));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The recordings in " + folder + " cannot be read", unreadable);
            }
        }
        return recordings;
    }

    /** The user it was sent as: {@code ingestion-bot}, {@code admin}, {@code other}; empty for nobody. */
    String principal() {
        return headers.getOrDefault("X-Principal", "");
    }

    @Override
    public String toString() {
        return name.replace('_', ' ');
    }

    private static Recording read(Path file) {
        try {
            JsonNode json = Json.read(Files.readAllBytes(file));
            JsonNode request = json.path("request");
            JsonNode response = json.path("response");
            Map<String, String> headers = new LinkedHashMap<>();
            request.path("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            return new Recording(
                    json.path("name").asText(),
                    request.path("method").asText(),
                    request.path("path").asText(),
                    headers,
                    text(request.path("body")),
                    new Answer(
                            response.path("status").asInt(),
                            response.path("headers").path("content-type").asText(""),
                            response.path("body")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The recording " + file + " cannot be read", unreadable);
        }
    }

    private static String text(JsonNode body) {
        return body instanceof TextNode text ? text.asText() : body.isNull() ? "" : body.toString();
    }
}
