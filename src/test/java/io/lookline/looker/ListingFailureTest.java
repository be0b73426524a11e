package io.lookline.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.HttpFailure.Kind;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListingFailureTest extends LookerFixture {
    @ParameterizedTest
    @ValueSource(ints = {403, 404, 500})
    void dashboards_that_cannot_be_listed_are_no_ground_for_deletion_and_models_are_read(int status) {
        refuses("/dashboards", status);
        gives("/lookml_models", "[{'name': 'm', 'explores': [{'name': 'e'}]}]");
        gives("/lookml_models/m/explores/e", "{'name': 'e', 'fields': {'dimensions': [], 'measures': []}}");

        LookerInstance looker = read();

        assertThat(looker.dashboards().complete()).isFalse();
        assertThat(looker.tiles().complete()).isFalse();
        assertThat(looker.dashboards().failures())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_LISTING_INCOMPLETE, "dashboards"));
        assertThat(looker.explores().items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'message': 'no'}", "[{'id': '1'}", "'text'"})
    void a_list_that_is_no_list_is_incomplete(String body) {
        gives("/dashboards", body);

        assertThat(read().dashboards().complete()).isFalse();
    }

    @Test
    void models_that_cannot_be_listed_leave_the_dashboards() {
        refuses("/lookml_models", 500);
        gives("/dashboards", "[{'id': '1'}]");
        gives("/dashboards/search", "[{'id': '1', 'dashboard_elements': []}]");

        LookerInstance looker = read();

        assertThat(looker.explores().complete()).isFalse();
        assertThat(looker.dashboards().readInFull()).isTrue();
    }

    @Test
    void a_malformed_model_leaves_its_explores_unknown() {
        gives("/lookml_models", "[{'name': 'm', 'explores': 'none'}]");

        Listing<Explore> explores = read().explores();

        assertThat(explores.complete()).isFalse();
        assertThat(explores.failures())
                .extracting(Diagnostic::message)
                .allMatch(message -> message.contains("model m"));
    }

    @Test
    void an_explore_that_cannot_be_read_costs_itself_alone() {
        gives("/lookml_models", "[{'name': 'm', 'explores': [{'name': 'good'}, {'name': 'gone'}, {'name': 'odd'}]}]");
        gives("/lookml_models/m/explores/good", "{'name': 'good', 'fields': {'dimensions': [], 'measures': []}}");
        gives("/lookml_models/m/explores/odd", "{'name': 'odd', 'fields': []}");

        Listing<Explore> explores = read().explores();

        assertThat(explores.complete()).isTrue();
        assertThat(explores.items()).extracting(Explore::name).containsExactly("good");
        assertThat(explores.failures())
                .extracting(Diagnostic::code, Diagnostic::item, Diagnostic::place)
                .containsExactly(
                        tuple(Code.LOOKER_EXPLORE_UNREADABLE, "m::gone", "https://looker.example/explore/m/gone"),
                        tuple(Code.LOOKER_EXPLORE_UNREADABLE, "m::odd", "https://looker.example/explore/m/odd"));
    }

    @Test
    void an_explore_without_fields_is_asked_for_the_whole() {
        gives("/lookml_models", "[{'name': 'm', 'explores': [{'name': 'e'}]}]");
        gives("/lookml_models/m/explores/e", "{'name': 'e', 'fields': {'dimensions': [{}], 'measures': []}}");

        read();

        assertThat(requests("/lookml_models/m/explores/e"))
                .extracting(
                        request -> request.queryParameter("fields").firstValue().replaceAll(".*,", ""))
                .containsExactly("dimension_group))", "fields");
    }

    @Test
    void neither_models_nor_dashboards_is_a_failure_of_looker() {
        refuses("/lookml_models", 403);
        refuses("/dashboards", 403);

        assertThat(catchThrowableOfType(HttpFailure.class, this::read).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void folders_that_may_not_be_seen_are_a_missing_right() {
        refuses("/folders", 403);

        LookerInstance looker = read();

        assertThat(looker.folders()).isEmpty();
        assertThat(looker.notices())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_RIGHT_MISSING, "folders"));
    }

    @Test
    void a_login_page_in_mid_run_ends_it() {
        server.stubFor(path("/dashboards")
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>")));

        assertThat(catchThrowableOfType(HttpFailure.class, this::read).kind()).isEqualTo(Kind.NOT_THE_API);
        assertThat(requests()).last().isEqualTo("DELETE /logout");
    }
}
