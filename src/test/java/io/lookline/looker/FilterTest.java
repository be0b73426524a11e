package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.looker.Listing.Filtered;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilterTest extends LookerFixture {
    @BeforeEach
    void fill() {
        gives("/folders", """
                [{'id': '1', 'name': 'Shared', 'parent_id': null}, {'id': '2', 'name': 'Team', 'parent_id': '1'},
                 {'id': '3', 'name': 'Ann', 'parent_id': '9', 'is_personal': true},
                 {'id': '4', 'name': 'Drafts', 'parent_id': '3', 'is_personal_descendant': true}]""");
        gives("/dashboards", """
                [{'id': '11', 'title': 'Sales', 'folder': {'id': '2', 'name': 'Team'}},
                 {'id': '12', 'title': 'Costs', 'folder': {'id': '1', 'name': 'Shared'}},
                 {'id': '13', 'title': 'Mine', 'folder': {'id': '4', 'name': 'Drafts'}},
                 {'id': 'm::nameless', 'title': '', 'folder': null}]""");
        for (String id : List.of("11", "12", "13", "m::nameless")) {
            gives("/dashboards/" + id, "{'id': '" + id + "', 'dashboard_elements': []}");
        }
        gives("/lookml_models", """
                [{'name': 'sales', 'project_name': 'core', 'explores': [{'name': 'orders'}, {'name': 'users', 'hidden': true}]},
                 {'name': 'ops', 'project_name': 'other', 'explores': [{'name': 'orders'}]}]""");
        Stream.of("sales/explores/orders", "sales/explores/users", "ops/explores/orders")
                .forEach(path ->
                        gives("/lookml_models/" + path, "{'name': 'x', 'fields': {'dimensions': [], 'measures': []}}"));
    }

    @Test
    void a_dashboard_is_held_against_its_title_or_without_one_its_id() {
        wishes.dashboards = Wishes.includes("sal", "m::");

        assertRead("11", "m::nameless");
        assertThat(read().dashboards().filtered())
                .containsExactly(
                        new Filtered("12", "dashboardFilterPattern"), new Filtered("13", "dashboardFilterPattern"));
    }

    @Test
    void a_project_is_a_folders_name() {
        wishes.projects = Wishes.includes("Team$", "core");

        assertRead("11");
    }

    @Test
    void or_its_whole_path() {
        wishes.projects = Wishes.includes("Shared/Team");

        assertRead("11");
    }

    @Test
    void a_folder_is_its_path_from_the_root() {
        wishes.folders = Wishes.excludes("Shared/Team");
        wishes.dashboards = Wishes.includes("Sales", "Costs");

        assertRead("12");
        assertThat(read().dashboards().filtered()).contains(new Filtered("11", "folderFilterPattern"));
    }

    @Test
    void a_filter_on_paths_lets_nothing_through_when_the_folders_are_unknown() {
        refuses("/folders", 403);
        wishes.folders = Wishes.excludes("Shared/Team");

        assertThat(read().dashboards().items()).isEmpty();
    }

    @Test
    void personal_folders_may_be_left_out_with_all_below_them() {
        wishes.personalFolders = false;

        assertRead("11", "12", "m::nameless");
        assertThat(read().dashboards().filtered()).containsExactly(new Filtered("13", "personalFolders"));
    }

    @Test
    void what_is_filtered_is_never_downloaded() {
        wishes.dashboards = Wishes.excludes("Costs");
        wishes.dataModels = Wishes.excludes("ops_");

        read();

        assertThat(requests())
                .contains("GET /dashboards/11", "GET /lookml_models/sales/explores/orders")
                .doesNotContain(
                        "GET /dashboards/12", "GET /dashboards/search", "GET /lookml_models/ops/explores/orders");
    }

    @Test
    void an_explore_is_held_against_model_and_explore_joined() {
        wishes.dataModels = Wishes.includes("^sales_orders$");

        assertExplores("sales::orders");
    }

    @Test
    void the_model_alone_includes_its_explores() {
        wishes.dataModels = Wishes.includes("^ops$");

        assertExplores("ops::orders");
    }

    @Test
    void and_excludes_them() {
        wishes.dataModels = Wishes.excludes("^sales$");

        assertExplores("ops::orders");
    }

    @Test
    void a_model_is_held_against_its_lookml_project() {
        wishes.projects = Wishes.includes("core");

        assertExplores("sales::orders", "sales::users");
        assertThat(read().explores().filtered()).containsExactly(new Filtered("ops::orders", "projectFilterPattern"));
    }

    @Test
    void hidden_explores_may_be_left_out() {
        wishes.hiddenExplores = false;

        assertExplores("ops::orders", "sales::orders");
        assertThat(read().explores().filtered()).containsExactly(new Filtered("sales::users", "hiddenExplores"));
    }

    @Test
    void a_tile_is_held_against_its_id_or_its_title() {
        wishes.charts = Wishes.includes("101", "Kept");
        wishes.dashboards = Wishes.includes("Sales");
        gives("/dashboards/11", """
                {'id': '11', 'dashboard_elements': [{'id': '101', 'title': 'Any'}, {'id': '102', 'title': 'Kept one'},
                 {'id': '103', 'title': 'Other'}, {'id': '104', 'type': 'text', 'title_text': 'Kept words'}]}""");

        LookerInstance looker = read();

        assertThat(looker.dashboards().items().getFirst().tiles())
                .extracting(Dashboard.Tile::id, Dashboard.Tile::title)
                .containsExactly(tuple("101", "Any"), tuple("102", "Kept one"), tuple("104", null));
        assertThat(looker.tiles().filtered()).containsExactly(new Filtered("103", "chartFilterPattern"));
    }

    private void assertRead(String... ids) {
        assertThat(read().dashboards().items()).extracting(Dashboard::id).containsExactly(ids);
    }

    private void assertExplores(String... ids) {
        assertThat(read().explores().items()).extracting(Explore::id).containsExactly(ids);
    }
}
