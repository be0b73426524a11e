package io.lookline.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.CheckLine;
import io.lookline.diagnostic.CheckLine.State;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookerCheckTest extends LookerFixture {
    @Test
    void all_is_well_when_everything_is_visible() {
        gives("/dashboards", "[{'id': '1'}, {'id': '2'}]");
        gives("/lookml_models", "[{'name': 'm'}]");
        gives("/connections", "[{'name': 'warehouse'}]");
        gives("/folders", "[{'id': '1'}]");
        gives("/users", "[{'id': '7', 'email': 'ann@example.com'}]");

        assertThat(check())
                .extracting(CheckLine::subject, CheckLine::state, CheckLine::message)
                .containsExactly(
                        tuple("Looker login", State.OK, "logged in at " + server.baseUrl()),
                        tuple("Looker release", State.OK, "26.12.5"),
                        tuple("Looker dashboards", State.OK, "2 visible"),
                        tuple("Looker models", State.OK, "1 visible"),
                        tuple("Looker connections", State.OK, "1 visible"),
                        tuple("Looker folders", State.OK, "1 visible"),
                        tuple("Looker owners", State.OK, "e-mail addresses are visible"));
        assertThat(requests()).last().isEqualTo("DELETE /logout");
    }

    @Test
    void an_empty_list_is_a_right_that_may_be_missing() {
        assertThat(check())
                .filteredOn(line -> line.subject().equals("Looker dashboards"))
                .extracting(CheckLine::state, CheckLine::hint)
                .containsExactly(tuple(
                        State.LIMITED,
                        "if there are some, the API user lacks see_user_dashboards, see_lookml_dashboards"));
    }

    @Test
    void a_refusal_names_the_right() {
        refuses("/lookml_models", 403);
        refuses("/connections", 404);
        gives("/users", "[{'id': '7'}]");

        assertThat(check())
                .filteredOn(line -> line.subject().matches("Looker (models|connections|owners)"))
                .extracting(CheckLine::state, CheckLine::hint)
                .containsExactly(
                        tuple(State.FAILED, "the API user needs access_data, explore"),
                        tuple(State.LIMITED, "the API user needs manage_models"),
                        tuple(State.LIMITED, "give the API user see_users; owners are left as they are otherwise"));
    }

    @Test
    void after_a_failed_login_nothing_else_is_tried() {
        server.stubFor(post("/api/4.0/login").willReturn(error(404)));

        assertThat(check()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.REFUSED);
            assertThat(line.hint()).isEqualTo("check clientId and clientSecret");
        });
    }

    private List<CheckLine> check() {
        return new LookerCheck(Wishes.connection(server.baseUrl()), wishes.settings()).run();
    }
}
