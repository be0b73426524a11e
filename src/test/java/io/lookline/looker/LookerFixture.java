package io.lookline.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.lookline.http.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A Looker that answers as told; what nobody told it, it answers with 404 and Looker's error body. */
abstract class LookerFixture {
    static final RetryPolicy QUICK = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(2), 3, 50, 50);
    private static final String API = "/api/4.0";

    final Wishes wishes = new Wishes();
    WireMockServer server;

    @BeforeEach
    final void start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(error(404)));
        server.stubFor(post(API + "/login").willReturn(token("t1", 3600)));
        server.stubFor(delete(API + "/logout").willReturn(noContent()));
        gives(
                "/versions",
                "{'looker_release_version': '26.12.5', 'supported_versions': [{'version': '3.1'}, {'version': '4.0'}]}");
        gives("/lookml_models", "[]");
        gives("/connections", "[]");
        gives("/folders", "[]");
        gives("/dashboards", "[]");
        gives("/dashboards/search", "[]");
    }

    @AfterEach
    final void stop() {
        server.stop();
    }

    /** A stub for a path below the API; single quotes stand for double ones. */
    final void gives(String path, String json) {
        server.stubFor(path(path).willReturn(okJson(json.replace('\'', '"'))));
    }

    final void refuses(String path, int status) {
        server.stubFor(path(path).willReturn(error(status)));
    }

    static MappingBuilder path(String path) {
        return get(urlPathEqualTo(API + path));
    }

    static ResponseDefinitionBuilder error(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"message\":\"Looker says " + status + "\",\"documentation_url\":\"https://x\"}");
    }

    static ResponseDefinitionBuilder token(String token, int seconds) {
        return okJson("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + seconds + "}");
    }

    final LookerInstance read() {
        try (LookerReader reader = open()) {
            return reader.read(reader.list(), wishes.modelsWithFiles, ReadListener.NONE);
        }
    }

    final LookerReader open() {
        return LookerReader.open(Wishes.connection(server.baseUrl()), wishes.extraction(), wishes.settings(), QUICK);
    }

    /** {@code METHOD /path} of each request, in the order of arrival. */
    final List<String> requests() {
        return events().stream()
                .map(ServeEvent::getRequest)
                .map(request -> request.getMethod() + " " + pathOf(request))
                .toList();
    }

    /** The requests of one path below the API. */
    final List<LoggedRequest> requests(String path) {
        return events().stream()
                .map(ServeEvent::getRequest)
                .filter(request -> pathOf(request).equals(path))
                .toList();
    }

    private List<ServeEvent> events() {
        return server.getAllServeEvents().reversed();
    }

    static String pathOf(LoggedRequest request) {
        return URI.create(request.getUrl()).getPath().substring(API.length());
    }
}
