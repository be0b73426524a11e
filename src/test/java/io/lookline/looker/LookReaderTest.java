package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Listing.Filtered;
import io.lookline.looker.LookerInstance.Look;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookReaderTest extends LookerFixture {
    @BeforeEach
    void fill() {
        wishes.standaloneLooks = true;
        gives(
                "/folders",
                "[{'id': '1', 'name': 'Shared'}, {'id': '2', 'name': 'Team', 'parent_id': '1'},"
                        + " {'id': '3', 'name': 'Ann', 'is_personal': true}]");
        gives("/looks", """
                [{'id': '21', 'title': 'One', 'folder_id': '1', 'user_id': '7', 'short_url': '/looks/21', 'view_count': 3},
                 {'id': '22', 'title': 'Two', 'folder_id': '1'}, {'id': '23', 'title': 'Three', 'folder_id': '2'},
                 {'id': '24', 'title': 'Mine', 'folder_id': '3'}]""");
        gives("/folders/1/looks", "[" + query("21") + "," + query("22") + ", {'id': '99'}]");
        gives("/folders/2/looks", "[" + query("23") + "]");
        gives("/folders/3/looks", "[" + query("24") + "]");
    }

    @Test
    void looks_have_their_queries_at_one_call_a_folder() {
        Listing<Look> looks = read().looks();

        assertThat(looks.readInFull()).isTrue();
        assertThat(looks.items()).extracting(Look::id).containsExactly("21", "22", "23", "24");
        assertThat(looks.items().getFirst())
                .extracting(Look::title, Look::folderId, Look::userId, Look::shortUrl, Look::viewCount)
                .containsExactly("One", "1", "7", "/looks/21", 3L);
        assertThat(looks.items())
                .allSatisfy(look -> assertThat(look.query().explore()).isEqualTo("v" + look.id()));
        assertThat(requests().stream().filter(request -> request.contains("looks")))
                .containsExactlyInAnyOrder(
                        "GET /looks", "GET /folders/1/looks", "GET /folders/2/looks", "GET /folders/3/looks");
    }

    @Test
    void a_look_on_a_dashboard_is_no_chart_of_its_own() {
        gives("/dashboards", "[{'id': '1'}]");
        gives(
                "/dashboards/search",
                "[{'id': '1', 'dashboard_elements': [{'id': '10', 'look_id': '21', 'look': " + query("21") + "}]}]");

        assertThat(read().looks().items()).extracting(Look::id).doesNotContain("21");
    }

    @Test
    void looks_of_excluded_and_personal_folders_are_left_out_and_not_downloaded() {
        wishes.folders = Wishes.excludes("Shared/Team");
        wishes.personalFolders = false;
        wishes.charts = Wishes.excludes("22");

        Listing<Look> looks = read().looks();

        assertThat(looks.items()).extracting(Look::id).containsExactly("21");
        assertThat(looks.filtered())
                .containsExactly(
                        new Filtered("22", "chartFilterPattern"),
                        new Filtered("23", "folderFilterPattern"),
                        new Filtered("24", "personalFolders"));
        assertThat(requests()).doesNotContain("GET /folders/2/looks", "GET /folders/3/looks");
    }

    @Test
    void the_dashboard_filter_is_not_for_looks() {
        wishes.dashboards = Wishes.includes("nothing");

        assertThat(read().looks().items()).hasSize(4);
    }

    @Test
    void what_its_folder_lacks_is_read_singly() {
        gives("/folders/2/looks", "[]");
        gives("/looks/23", query("23"));

        assertThat(read().looks().items()).extracting(Look::id).contains("23");
    }

    @Test
    void a_look_that_cannot_be_read_costs_itself_alone() {
        refuses("/folders/2/looks", 403);

        Listing<Look> looks = read().looks();

        assertThat(looks.items()).extracting(Look::id).containsExactly("21", "22", "24");
        assertThat(looks.failures())
                .extracting(Diagnostic::code, Diagnostic::item, Diagnostic::place)
                .containsExactly(tuple(Code.LOOKER_LOOK_UNREADABLE, "23", "https://looker.example/looks/23"));
    }

    @Test
    void looks_that_cannot_be_listed_are_incomplete() {
        refuses("/looks", 500);

        Listing<Look> looks = read().looks();

        assertThat(looks.complete()).isFalse();
        assertThat(looks.failures()).extracting(Diagnostic::code).containsExactly(Code.LOOKER_LISTING_INCOMPLETE);
    }

    @Test
    void without_the_list_of_dashboards_no_look_is_known_to_be_on_none() {
        refuses("/dashboards", 500);

        assertThat(read().looks().items()).isEmpty();
        assertThat(requests()).doesNotContain("GET /looks");
    }

    @Test
    void nobody_asks_for_looks_unless_they_are_wanted() {
        wishes.standaloneLooks = false;

        assertThat(read().looks().complete()).isFalse();
        assertThat(requests()).noneMatch(request -> request.contains("looks"));
    }

    private static String query(String id) {
        return "{'id': '" + id + "', 'query': {'model': 'm', 'view': 'v" + id + "'}}";
    }
}
