package io.lookline.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import io.lookline.config.Tls;
import io.lookline.http.HttpFailure.Kind;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HttpFailureTest extends HttpFixture {
    private static final int PATIENT = 30_000;

    @ParameterizedTest
    @CsvSource({
        "200, text/html, <html>Sign in</html>, NOT_THE_API",
        "200, text/plain, hello, NOT_THE_API",
        "302, text/html, '', NOT_THE_API",
        "404, text/html, <html>Looker not found</html>, NOT_THE_API",
        "200, application/json, '{\"name\":\"cut', MALFORMED",
        "200, application/json, '[1]', MALFORMED",
        "400, text/plain, Invalid name, REJECTED",
        "401, application/json, '{\"message\":\"Requires authentication.\"}', REFUSED_CREDENTIALS",
        "403, application/json, '{\"message\":\"No right\"}', FORBIDDEN",
        "404, application/json, '{\"message\":\"Not found\"}', NOT_FOUND",
        "422, application/json, '{\"message\":\"Validation Failed\"}', REJECTED",
        "429, application/json, '{\"message\":\"Slow down\"}', THROTTLED",
        "500, text/html, <html>Oops</html>, SERVER_ERROR",
        "503, application/json, '', SERVER_ERROR",
    })
    void each_bad_answer_has_its_kind(int status, String type, String body, Kind kind) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", type)
                        .withHeader("Location", server.baseUrl() + "/login?secret=1")
                        .withBody(body)));

        HttpFailure failure = failure(options());

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageStartingWith("Test at " + server.baseUrl() + "/api");
        assertThat(failure.getMessage()).doesNotContain("secret");
    }

    @Test
    void a_redirect_is_an_answer_from_elsewhere_even_when_json_lies_behind_it() {
        server.stubFor(any(anyUrl()).willReturn(temporaryRedirect(server.baseUrl() + "/elsewhere?secret=1")));
        server.stubFor(get("/elsewhere?secret=1").willReturn(okJson("{\"name\":\"other\"}")));

        HttpFailure failure = failure(options());

        assertThat(failure.kind()).isEqualTo(Kind.NOT_THE_API);
        assertThat(failure).hasMessageContaining("a redirect to " + server.baseUrl() + "/elsewhere instead of JSON");
    }

    @Test
    void the_servers_own_words_are_in_the_message_on_one_short_line() {
        server.stubFor(any(anyUrl())
                .willReturn(okJson("{\"message\":\"Name is\\n bad " + "x".repeat(1000) + "\"}")
                        .withStatus(400)));

        HttpFailure failure = failure(options());

        assertThat(failure)
                .hasMessageStartingWith("Test at " + server.baseUrl() + "/api/things/1: HTTP 400: Name is bad xxx");
        assertThat(failure.serverMessage()).hasSize(300);
        assertThat(failure.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invalid eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJib3QifQ.c2lnbmF0dXJl here",
                "Bearer abcdefghijklmnop1234 expired",
                "no such token abcdefghijklmnop1234"
            })
    void a_token_that_the_server_repeats_is_not_shown(String words) {
        server.stubFor(any(anyUrl())
                .willReturn(okJson("{\"message\":\"" + words + "\"}").withStatus(400)));

        assertThat(failure(options()).getMessage()).contains("****").doesNotContain("eyJ", "abcdefghijklmnop1234");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_is_unreachable(Fault fault) {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));

        assertThat(failure(options()).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void an_answer_that_takes_too_long_is_a_time_out() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(2000)));

        assertThat(failure(options(server.baseUrl(), 200)).kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void nobody_listening_is_unreachable_and_says_the_address() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        HttpFailure failure = failure(options("http://localhost:" + port, PATIENT));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.status()).isZero();
        assertThat(failure).hasMessageContaining("http://localhost:" + port).hasMessageContaining("GET /things/{id}");
        assertThat(failure.hint()).isNotEmpty();
    }

    @Test
    void an_unknown_host_is_named() {
        HttpFailure failure = failure(options("http://nowhere.invalid", PATIENT));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("nowhere.invalid").hasMessageContaining("unknown host");
    }

    @Test
    void plain_http_behind_an_https_address_is_a_matter_of_tls() {
        assertThat(failure(options("https://localhost:" + server.port(), PATIENT))
                        .kind())
                .isEqualTo(Kind.TLS);
    }

    private HttpFailure failure(HttpOptions options) {
        RetryPolicy once = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(1), 1, 0, 20);
        return catchThrowableOfType(HttpFailure.class, () -> thing(new HttpChannel(options, once, CallListener.NONE)));
    }

    private static HttpOptions options(String base, int timeoutMillis) {
        return new HttpOptions(
                "Test",
                URI.create(base + "/api"),
                Tls.PLATFORM,
                4,
                OptionalInt.empty(),
                Duration.ofSeconds(30),
                Duration.ofMillis(timeoutMillis));
    }
}
