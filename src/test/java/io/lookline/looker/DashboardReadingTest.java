package io.lookline.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DashboardReadingTest extends LookerFixture {
    @Test
    void pages_are_read_to_the_end_of_the_list() {
        lists(ids(1, 250));
        page(0, ids(1, 100));
        page(100, ids(101, 200));
        page(200, ids(201, 250));

        assertThat(readIds()).hasSize(250);
        assertThat(requests("/dashboards/search")).hasSize(3).allSatisfy(request -> {
            assertThat(request.queryParameter("sorts").firstValue()).isEqualTo("id");
            assertThat(request.queryParameter("limit").firstValue()).isEqualTo("100");
        });
        assertThat(singles()).isEmpty();
    }

    @Test
    void what_a_shifting_page_hides_is_read_singly_and_what_it_repeats_counts_once() {
        lists(ids(1, 102));
        page(0, ids(1, 100));
        page(100, List.of("100", "102"));
        single("101");

        Listing<Dashboard> dashboards = read().dashboards();

        assertThat(dashboards.items()).extracting(Dashboard::id).hasSize(102).doesNotHaveDuplicates();
        assertThat(dashboards.readInFull()).isTrue();
        assertThat(singles()).containsExactly("101");
    }

    @Test
    void a_page_may_come_twice() {
        lists(ids(1, 150));
        page(0, ids(1, 100));
        page(100, ids(1, 100));
        ids(101, 150).forEach(this::single);

        assertThat(readIds()).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void dashboards_that_nobody_listed_are_left_alone() {
        lists(ids(1, 3));
        page(0, ids(1, 5));

        assertThat(readIds()).containsExactly("1", "2", "3");
    }

    @Test
    void an_old_server_that_searches_without_tiles_is_asked_singly() {
        lists(ids(1, 30));
        gives("/dashboards/search", "[{'id': '1', 'title': 'One'}, {'id': '2', 'title': 'Two'}]");
        ids(1, 30).forEach(this::single);

        assertThat(readIds()).hasSize(30);
        assertThat(singles()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void so_is_one_without_a_search(int status) {
        lists(ids(1, 3));
        refuses("/dashboards/search", status);
        ids(1, 3).forEach(this::single);

        assertThat(readIds()).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(ints = {413, 500, 502, 504})
    void a_page_that_is_too_much_is_halved(int status) {
        lists(ids(1, 60));
        refuses("/dashboards/search", status);
        server.stubFor(path("/dashboards/search")
                .withQueryParam("limit", equalTo("50"))
                .withQueryParam("offset", equalTo("0"))
                .willReturn(okJson(details(ids(1, 50)))));
        server.stubFor(path("/dashboards/search")
                .withQueryParam("limit", equalTo("50"))
                .withQueryParam("offset", equalTo("50"))
                .willReturn(okJson(details(ids(51, 60)))));

        assertThat(readIds()).hasSize(60);
        assertThat(singles()).isEmpty();
    }

    @Test
    void a_later_page_that_is_too_much_is_halved_too() {
        lists(ids(1, 180));
        page(0, ids(1, 100));
        server.stubFor(path("/dashboards/search")
                .withQueryParam("offset", equalTo("100"))
                .willReturn(error(500)));
        server.stubFor(path("/dashboards/search")
                .withQueryParam("offset", equalTo("100"))
                .withQueryParam("limit", equalTo("50"))
                .willReturn(okJson(details(ids(101, 150)))));
        page(150, ids(151, 180));

        assertThat(readIds()).hasSize(180);
        assertThat(singles()).isEmpty();
    }

    @Test
    void lookml_dashboards_are_read_singly_by_their_whole_id() {
        lists(List.of("1", "shop::over view/x"));
        page(0, List.of("1"));
        server.stubFor(path("/dashboards/shop::over%20view%2Fx")
                .willReturn(okJson(detail("shop::over view/x").replace('\'', '"'))));

        assertThat(readIds()).containsExactly("1", "shop::over view/x");
    }

    @Test
    void a_dashboard_that_is_gone_costs_itself_alone() {
        lists(ids(1, 3));
        page(0, List.of("1", "3"));

        Listing<Dashboard> dashboards = read().dashboards();

        assertThat(dashboards.items()).extracting(Dashboard::id).containsExactly("1", "3");
        assertThat(dashboards.complete()).isTrue();
        assertThat(dashboards.readInFull()).isFalse();
        assertThat(dashboards.failures())
                .extracting(Diagnostic::code, Diagnostic::type, Diagnostic::item, Diagnostic::place)
                .containsExactly(tuple(
                        Code.LOOKER_DASHBOARD_UNREADABLE,
                        ItemType.DASHBOARD,
                        "2",
                        "https://looker.example/dashboards/2"));
        assertThat(dashboards.failures().getFirst().message()).contains("HTTP 404: Looker says 404");
    }

    @Test
    void a_malformed_dashboard_costs_itself_alone() {
        lists(ids(1, 3));
        gives(
                "/dashboards/search",
                "[" + detail("1") + ", {'id': '2', 'title': {'no': 'text'}, 'dashboard_elements': []}, " + detail("3")
                        + "]");

        Listing<Dashboard> dashboards = read().dashboards();

        assertThat(dashboards.items()).extracting(Dashboard::id).containsExactly("1", "3");
        assertThat(dashboards.failures())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_DASHBOARD_UNREADABLE, "2"));
    }

    @Test
    void a_malformed_item_of_the_list_costs_itself_alone() {
        gives("/dashboards", "[{'id': '1'}, null, {'title': 'No id'}, {'id': '2', 'title': []}]");
        page(0, List.of("1"));

        Listing<Dashboard> dashboards = read().dashboards();

        assertThat(dashboards.items()).extracting(Dashboard::id).containsExactly("1");
        assertThat(dashboards.failures()).extracting(Diagnostic::item).containsExactly("", "", "2");
    }

    @Test
    void a_malformed_tile_costs_itself_alone() {
        lists(List.of("1"));
        gives("/dashboards/search", """
                [{'id': '1', 'dashboard_elements': [
                  {'id': '10', 'query': {'fields': 'not a list'}}, {'id': null}, null,
                  {'id': '13', 'query': {'model': null, 'view': null, 'fields': null, 'filters': null,
                    'vis_config': 'odd'}}]}]""");

        LookerInstance looker = read();

        assertThat(looker.dashboards().failures()).isEmpty();
        assertThat(looker.dashboards().items().getFirst().tiles())
                .extracting(Dashboard.Tile::id)
                .containsExactly("13");
        assertThat(looker.tiles().failures())
                .extracting(Diagnostic::code, Diagnostic::item, Diagnostic::place)
                .containsExactly(
                        tuple(Code.LOOKER_TILE_UNREADABLE, "10", "https://looker.example/dashboards/1"),
                        tuple(Code.LOOKER_TILE_UNREADABLE, "", "https://looker.example/dashboards/1"),
                        tuple(Code.LOOKER_TILE_UNREADABLE, "", "https://looker.example/dashboards/1"));
    }

    @Test
    void a_server_that_does_not_know_nested_fields_is_asked_for_the_whole() {
        lists(ids(1, 150));
        server.stubFor(path("/dashboards/search")
                .withQueryParam("fields", containing("dashboard_elements("))
                .willReturn(okJson("[{\"id\":\"1\",\"dashboard_elements\":[{\"id\":\"10\",\"query_id\":\"5\"}]}]")));
        wholePage(0, ids(1, 100));
        wholePage(100, ids(101, 150));

        assertThat(read().dashboards().items()).hasSize(150).allSatisfy(dashboard -> assertThat(dashboard.tiles())
                .allSatisfy(tile -> assertThat(tile.sources()).hasSize(1)));
        assertThat(requests("/dashboards/search")).hasSize(3);
    }

    @Test
    void few_dashboards_of_many_are_read_singly() {
        wishes.dashboards = Wishes.includes("Title 7$");
        lists(ids(1, 300));
        single("7");

        assertThat(readIds()).containsExactly("7");
        assertThat(requests("/dashboards/search")).isEmpty();
    }

    private List<String> readIds() {
        return read().dashboards().items().stream().map(Dashboard::id).toList();
    }

    private List<String> singles() {
        return requests().stream()
                .filter(request -> request.startsWith("GET /dashboards/") && !request.endsWith("/search"))
                .map(request -> request.substring("GET /dashboards/".length()))
                .toList();
    }

    private static List<String> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    private void lists(Collection<String> ids) {
        gives(
                "/dashboards",
                ids.stream()
                        .map(id -> "{'id': '" + id + "', 'title': 'Title " + id + "'}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private void page(int offset, List<String> ids) {
        server.stubFor(path("/dashboards/search")
                .withQueryParam("offset", equalTo(String.valueOf(offset)))
                .willReturn(okJson(details(ids))));
    }

    private void wholePage(int offset, List<String> ids) {
        server.stubFor(path("/dashboards/search")
                .withQueryParam("offset", equalTo(String.valueOf(offset)))
                .withQueryParam("fields", containing(",folder,dashboard_elements"))
                .withQueryParam("deleted", absent())
                .willReturn(okJson(details(ids))));
    }

    private void single(String id) {
        server.stubFor(path("/dashboards/" + id).willReturn(okJson(detail(id).replace('\'', '"'))));
    }

    private static String details(List<String> ids) {
        return ids.stream()
                .map(DashboardReadingTest::detail)
                .collect(Collectors.joining(",", "[", "]"))
                .replace('\'', '"');
    }

    private static String detail(String id) {
        return Stream.of("{'id': '", id, "', 'title': 'Title ", id, "', 'dashboard_elements': [{'id': 'e", id, "',")
                .collect(Collectors.joining())
                .concat("'query_id': '5', 'query': {'model': 'm', 'view': 'v', 'fields': ['v.a']}}]}");
    }
}
