package io.lookline.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.lookline.http.ThingsApi.Thing;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RetriesTest extends HttpFixture {
    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void a_passing_trouble_is_tried_again(int status) {
        first(aResponse().withStatus(status));

        assertThat(thing(channel())).isEqualTo(new Thing("ok"));
        assertThat(server.getAllServeEvents()).hasSize(2);
    }

    @Test
    void a_reset_connection_is_tried_again() {
        first(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(thing(channel())).isEqualTo(new Thing("ok"));
    }

    @Test
    void an_answer_that_was_cut_off_is_tried_again() {
        first(okJson("{\"name\":\"cu"));

        assertThat(thing(channel())).isEqualTo(new Thing("ok"));
    }

    @Test
    void an_answer_of_another_shape_is_not() {
        first(okJson("[\"cu\"]"));

        assertThat(catchThrowable(() -> thing(channel()))).isInstanceOf(HttpFailure.class);
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422})
    void a_refusal_is_not(int status) {
        first(aResponse().withStatus(status));

        assertThat(catchThrowable(() -> thing(channel()))).isInstanceOf(HttpFailure.class);
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    @Test
    void five_tries_are_enough_and_each_counts() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        HttpChannel channel = channel();

        assertThat(catchThrowable(() -> thing(channel))).isInstanceOf(HttpFailure.class);
        assertThat(server.getAllServeEvents()).hasSize(5);
        assertThat(channel.counts().byEndpoint()).containsEntry("GET /things/{id}", 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429})
    void a_write_that_is_not_idempotent_is_sent_once(int status) {
        first(aResponse().withStatus(status));

        assertThat(catchThrowable(this::create)).isInstanceOf(HttpFailure.class);
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void unless_the_server_says_when_to_come_back(int status) {
        first(aResponse().withStatus(status).withHeader("Retry-After", "1"));

        assertThat(create()).isEqualTo(new Thing("ok"));
    }

    @Test
    void who_is_told_to_come_back_in_an_hour_does_not_ask_again() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3600")));
        HttpChannel channel = channel();

        assertThat(catchThrowable(() -> thing(channel))).isInstanceOf(HttpFailure.class);
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    @Test
    void the_budget_of_retries_ends_an_outage_early() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        HttpChannel channel = new HttpChannel(
                options(), new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(1), 5, 6, 20), CallListener.NONE);

        for (int call = 0; call < 5; call++) {
            catchThrowable(() -> thing(channel));
        }

        assertThat(server.getAllServeEvents()).hasSize(5 + 6);
    }

    @Test
    void a_system_out_of_reach_is_no_longer_asked() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        HttpChannel channel = new HttpChannel(
                options(), new RetryPolicy(Duration.ofMillis(1), Duration.ofSeconds(60), 1, 0, 3), CallListener.NONE);
        for (int call = 0; call < 3; call++) {
            catchThrowable(() -> thing(channel));
        }
        int asked = server.getAllServeEvents().size();

        HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> thing(channel));

        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("not tried");
        assertThat(server.getAllServeEvents()).hasSize(asked);
    }

    private Thing create() {
        HttpChannel channel = channel();
        ThingsApi api = channel.client(ThingsApi.class);
        return channel.call(POST_THING, () -> api.create(new Thing("new")));
    }

    private void first(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl())
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("then")
                .willReturn(answer));
        server.stubFor(
                any(anyUrl()).inScenario("once").whenScenarioStateIs("then").willReturn(okJson("{\"name\":\"ok\"}")));
    }
}
