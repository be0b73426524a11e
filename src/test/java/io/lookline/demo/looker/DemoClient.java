package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The least that talks to a Looker. */
final class DemoClient implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private String authorization;

    private DemoClient(URI server) {
        this.server = server;
    }

    static DemoClient anonymous(DemoLooker looker) {
        return new DemoClient(looker.uri());
    }

    static DemoClient loggedIn(DemoLooker looker) {
        DemoClient client = anonymous(looker);
        String token = Json.read(client.login("client_id=demo-id&client_secret=demo-secret")
                        .body())
                .get("access_token")
                .asText();
        return client.withAuthorization("token " + token);
    }

    DemoClient withAuthorization(String header) {
        authorization = header;
        return this;
    }

    HttpResponse<String> login(String form) {
        return post("/login", form);
    }

    HttpResponse<String> post(String path, String form) {
        return send(request("/api/4.0" + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postJson(String path, String json) {
        return send(request("/api/4.0" + path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return send(request("/api/4.0" + path).DELETE());
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    int status(String path) {
        return get("/api/4.0" + path).statusCode();
    }

    JsonNode json(String path) {
        return Json.read(get("/api/4.0" + path).body());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
