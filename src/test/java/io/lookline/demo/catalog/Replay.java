package io.lookline.demo.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sends recordings and the steps before them to a server, with the server's own ids and tokens. */
final class Replay {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\S+) (.+?)}}");

    private final DemoOpenMetadata server;
    private final KnownIds ids;
    private final HttpClient client;

    Replay(DemoOpenMetadata server, KnownIds ids, HttpClient client) {
        this.server = server;
        this.ids = ids;
        this.client = client;
    }

    HttpResponse<String> send(Recording recording) throws IOException, InterruptedException {
        String path = ids.translate(recording.path(), server);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.api().resolve("/") + path.substring(1)));
        for (Map.Entry<String, String> header : recording.headers().entrySet()) {
            if (!header.getKey().equals("X-Principal")) {
                request.header(header.getKey(), currentEtag(recording, header.getKey(), header.getValue()));
            }
        }
        authorization(recording).ifPresent(value -> request.header("Authorization", value));
        return deliver(request, recording.method(), ids.translate(recording.body(), server));
    }

    /** A step: who, method, path and body, such as {@code bot PUT /charts {"name":"c1","service":"lk"}}, or what an id means. */
    void step(String line) throws IOException, InterruptedException {
        String[] words = line.split(" ", 4);
        if (words[0].equals("id")) {
            ids.learn(words[1], words[2], words[3]);
            return;
        }
        String token = words[0].equals("admin") ? server.adminToken() : server.token();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.api() + "/v1" + fill(words[2])))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", words[1].equals("PATCH") ? "application/json-patch+json" : "application/json");
        HttpResponse<String> answer = deliver(request, words[1], words.length > 3 ? fill(words[3]) : "");
        if (answer.statusCode() >= 400) {
            throw new AssertionError("The step \"" + line + "\" was refused: " + answer.body());
        }
    }

    private HttpResponse<String> deliver(HttpRequest.Builder request, String method, String body)
            throws IOException, InterruptedException {
        request.method(method, HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll((MatchResult match) -> server.find(match.group(1), match.group(2))
                .orElseThrow(() -> new AssertionError("No " + match.group()))
                .path("id")
                .asText());
    }

    /** The recordings with a right {@code If-Match} carry the ETag of their day. */
    private String currentEtag(Recording recording, String name, String value)
            throws IOException, InterruptedException {
        if (!name.equals("If-Match") || !recording.name().endsWith("_right")) {
            return value;
        }
        URI uri = URI.create(server.api().resolve("/")
                + ids.translate(recording.path(), server).substring(1));
        HttpRequest read = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + server.token())
                .build();
        return client.send(read, HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private Optional<String> authorization(Recording recording) {
        return switch (recording.name()) {
            case "auth_empty" -> Optional.of("");
            case "auth_notbearer" -> Optional.of("Basic YTpi");
            case "auth_rawtoken" -> Optional.of(server.token());
            case "auth_garbage" -> Optional.of("Bearer x.y.z");
            case "auth_lower" -> Optional.of("bearer " + server.token());
            case "auth_expired" ->
                Optional.of(
                        "Bearer " + server.issue("admin", false, Optional.of(Instant.parse("2020-01-01T00:00:00Z"))));
            case "auth_unknown_user" -> Optional.of("Bearer " + server.issue("nobodyx", false, Optional.empty()));
            case "auth_foreign_bot" ->
                Optional.of("Bearer "
                        + server.issue("ingestion-bot", true, Optional.of(Instant.parse("2100-01-01T00:00:00Z"))));
            default ->
                switch (recording.principal()) {
                    case "" -> Optional.empty();
                    case "admin" -> Optional.of("Bearer " + server.adminToken());
                    default -> Optional.of("Bearer " + server.token());
                };
        };
    }
}
