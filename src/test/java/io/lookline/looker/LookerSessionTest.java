package io.lookline.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.lookline.http.HttpFailure;
import io.lookline.http.HttpFailure.Kind;
import io.quarkus.test.junit.QuarkusTest;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookerSessionTest extends LookerFixture {
    @Test
    void the_secret_goes_in_a_form_body_and_never_in_the_query() {
        open().close();

        LoggedRequest login = requests("/login").getFirst();
        assertThat(login.getBodyAsString().split("&"))
                .containsExactlyInAnyOrder("client_id=id", "client_secret=s3cr3t");
        assertThat(login.getHeader("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(login.getUrl()).doesNotContain("s3cr3t");
        assertThat(login.getHeader("Authorization")).isNull();
    }

    @Test
    void calls_carry_the_token_in_the_documented_form() {
        read();

        assertThat(requests("/dashboards").getFirst().getHeader("Authorization"))
                .isEqualTo("token t1");
    }

    @Test
    void a_404_to_the_login_means_refused_credentials() {
        server.stubFor(post("/api/4.0/login").willReturn(error(404)));

        HttpFailure failure = catchThrowableOfType(HttpFailure.class, this::open);

        assertThat(failure.kind()).isEqualTo(Kind.REFUSED_CREDENTIALS);
        assertThat(failure.hint()).isEqualTo("check clientId and clientSecret");
        assertThat(failure).hasMessageContaining(server.baseUrl()).hasMessageNotContaining("s3cr3t");
    }

    @Test
    void a_page_instead_of_the_login_is_not_looker() {
        server.stubFor(post("/api/4.0/login")
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html>Looker not found</html>")));

        assertThat(catchThrowableOfType(HttpFailure.class, this::open).kind()).isEqualTo(Kind.NOT_THE_API);
    }

    @Test
    void a_token_revoked_in_mid_run_is_renewed_once_and_the_call_repeated() {
        logins(token("t1", 3600), token("t2", 3600));
        acceptsOnly("t2");

        assertThat(read().dashboards().complete()).isTrue();
        assertThat(requests("/login")).hasSize(2);
    }

    @Test
    void a_second_refusal_ends_the_run_and_the_session_is_closed_all_the_same() {
        refuses("/dashboards", 401);

        assertThatThrownBy(this::read).isInstanceOfSatisfying(HttpFailure.class, failure -> assertThat(failure.kind())
                .isEqualTo(Kind.REFUSED_CREDENTIALS));
        assertThat(requests("/login")).hasSize(2);
        assertThat(requests("/logout")).hasSize(1);
    }

    @Test
    void a_login_without_a_token_is_not_what_looker_promises() {
        server.stubFor(post("/api/4.0/login").willReturn(okJson("{\"message\":\"hello\"}")));

        HttpFailure failure = catchThrowableOfType(HttpFailure.class, this::open);

        assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(failure).hasMessageContaining("access_token");
    }

    @Test
    void a_token_without_a_known_end_is_used_until_it_is_refused() {
        server.stubFor(post("/api/4.0/login").willReturn(okJson("{\"access_token\":\"t1\"}")));

        read();

        assertThat(requests("/login")).hasSize(1);
    }

    @Test
    void a_token_is_renewed_before_it_ends() {
        logins(token("t1", 0), token("t2", 3600));

        read();

        assertThat(requests("/login")).hasSize(2);
        assertThat(requests("/versions").getFirst().getHeader("Authorization")).isEqualTo("token t2");
    }

    @Test
    void many_threads_that_lose_their_token_renew_it_once() {
        String explores = IntStream.range(0, 40)
                .mapToObj(number -> "{'name': 'e" + number + "'}")
                .collect(Collectors.joining(","));
        gives("/lookml_models", "[{'name': 'm', 'explores': [" + explores + "]}]");
        logins(token("t1", 3600), token("t2", 3600));
        for (int number = 0; number < 40; number++) {
            String path = "/lookml_models/m/explores/e" + number;
            refuses(path, 401);
            server.stubFor(path(path)
                    .withHeader("Authorization", equalTo("token t2"))
                    .willReturn(okJson("{\"name\":\"e\",\"fields\":{\"dimensions\":[],\"measures\":[]}}")));
        }

        assertThat(read().explores().items()).hasSize(40);
        assertThat(requests("/login")).hasSize(2);
    }

    @Test
    void the_session_is_closed_at_the_end() {
        read();

        assertThat(requests()).last().isEqualTo("DELETE /logout");
        assertThat(requests("/logout").getFirst().getHeader("Authorization")).isEqualTo("token t1");
    }

    @Test
    void and_after_the_limit_of_calls_was_reached() {
        wishes.calls = OptionalInt.of(3);

        assertThatThrownBy(this::read).isInstanceOfSatisfying(HttpFailure.class, failure -> assertThat(failure.kind())
                .isEqualTo(Kind.QUOTA));
        assertThat(requests()).hasSize(4).last().isEqualTo("DELETE /logout");
    }

    @Test
    void a_logout_that_fails_harms_nobody() {
        server.stubFor(delete("/api/4.0/logout").willReturn(error(500)));

        assertThat(read().dashboards().complete()).isTrue();
    }

    @Test
    void a_looker_without_api_4_is_named_with_its_release() {
        gives("/versions", "{'looker_release_version': '6.2', 'supported_versions': [{'version': '3.0'}]}");

        assertThatThrownBy(this::read).isInstanceOf(LookerTooOld.class).hasMessageContaining("6.2");
    }

    private void logins(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
        server.stubFor(post("/api/4.0/login")
                .inScenario("login")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("again")
                .willReturn(first));
        server.stubFor(post("/api/4.0/login")
                .inScenario("login")
                .whenScenarioStateIs("again")
                .willReturn(second));
    }

    private void acceptsOnly(String token) {
        refuses("/dashboards", 401);
        server.stubFor(path("/dashboards")
                .withHeader("Authorization", equalTo("token " + token))
                .willReturn(okJson("[]")));
    }
}
