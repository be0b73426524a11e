package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoLookerSessionTest {

    private static final String RIGHT = "client_id=demo-id&client_secret=demo-secret";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-01T00:00:00Z"));
    private final DemoLooker looker = DemoLooker.start(
            DemoInstance.content(), LookerOptions.defaults().withTokens(Duration.ofSeconds(60), now::get));
    private final DemoClient client = DemoClient.anonymous(looker);

    @AfterEach
    void stop() {
        client.close();
        looker.close();
    }

    @Test
    void a_login_gives_a_token_and_how_long_it_lasts() {
        JsonNode answer = Json.read(client.login(RIGHT).body());

        assertThat(answer.get("access_token").asText()).isNotBlank();
        assertThat(answer.get("expires_in").asInt()).isEqualTo(60);
        assertThat(looker.liveSessions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "client_id=demo-id", "client_id=demo-id&client_secret=guessed"})
    void wrong_credentials_are_not_found_as_looker_says_it(String form) {
        HttpResponse<String> answer = client.login(form);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.read(answer.body()).get("message").asText()).isEqualTo("Not found");
        assertThat(Json.read(answer.body()).get("documentation_url").asText())
                .endsWith("/r/err/4.0/404/post/api/4.0/login");
        assertThat(looker.logins()).isZero();
    }

    @Test
    void credentials_in_the_query_do_not_count() {
        assertThat(client.post("/login?" + RIGHT, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_says_it_is_json_does_not_count() {
        assertThat(client.postJson("/login", RIGHT).statusCode()).isEqualTo(404);
    }

    @Test
    void without_a_token_only_versions_are_told() {
        assertThat(client.status("/dashboards")).isEqualTo(401);
        assertThat(client.status("/nothing/here")).isEqualTo(401);
        assertThat(client.json("/versions").at("/supported_versions/1/version").asText())
                .isEqualTo("4.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token ", "Bearer "})
    void both_forms_of_the_header_are_taken(String scheme) {
        assertThat(client.withAuthorization(scheme + token()).status("/user")).isEqualTo(200);
    }

    @Test
    void a_token_ends_after_its_time() {
        client.withAuthorization("token " + token());

        now.updateAndGet(instant -> instant.plusSeconds(59));
        assertThat(client.status("/user")).isEqualTo(200);

        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(client.status("/user")).isEqualTo(401);
        assertThat(looker.liveSessions()).isZero();
    }

    @Test
    void a_logout_ends_the_session() {
        client.withAuthorization("token " + token());

        assertThat(client.delete("/logout").statusCode()).isEqualTo(204);
        assertThat(client.status("/user")).isEqualTo(401);
        assertThat(looker.logouts()).isEqualTo(1);
        assertThat(looker.liveSessions()).isZero();
    }

    @Test
    void revoked_sessions_are_refused_in_mid_run() {
        client.withAuthorization("token " + token());

        looker.revokeSessions();

        assertThat(client.status("/user")).isEqualTo(401);
    }

    @Test
    void what_is_not_the_api_is_a_web_page() {
        HttpResponse<String> page = client.get("/dashboards/1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
    }

    private String token() {
        return Json.read(client.login(RIGHT).body()).get("access_token").asText();
    }
}
