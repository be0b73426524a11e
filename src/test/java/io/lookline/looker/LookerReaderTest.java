package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Dashboard.Tile;
import io.lookline.looker.LookerInstance.Folder;
import io.lookline.looker.LookerInstance.User;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookerReaderTest extends LookerFixture {
    private static final String SALES = """
            {'id': '1', 'title': 'Sales', 'description': 'All of it', 'user_id': '7', 'view_count': 42,
             'folder': {'id': '3', 'name': 'Team'},
             'dashboard_elements': [
              {'id': '10', 'type': 'vis', 'title': 'Orders', 'query_id': '5',
               'query': {'model': 'shop', 'view': 'orders', 'fields': ['orders.count'], 'pivots': null,
                'filters': {'orders.date': '7 days'}, 'sorts': ['orders.count desc'],
                'vis_config': {'series': {'type': 'not this'}, 'type': 'looker_line'}, 'share_url': 'https://l/x/1'},
               'result_maker': {'filterables': [{'model': 'shop', 'view': 'orders', 'name': 'f',
                'listen': [{'dashboard_filter_name': 'Region', 'field': 'users.region'}]}]}}]}""";

    private void dashboardsList(String json) {
        gives("/dashboards", json);
    }

    @Test
    void an_instance_is_read_with_its_explores_dashboards_folders_and_owners() {
        wishes.owners = true;
        gives("/lookml_models", "[{'name': 'shop', 'project_name': 'p', 'explores': [{'name': 'orders'}]}]");
        gives("/lookml_models/shop/explores/orders", """
                {'name': 'orders', 'model_name': 'shop', 'project_name': 'p', 'label': 'Orders', 'hidden': false,
                 'tags': ['a'], 'errors': null, 'fields': {
                  'dimensions': [{'name': 'orders.id', 'label': 'Orders ID', 'label_short': 'ID', 'description': 'Key',
                    'type': 'number', 'primary_key': true, 'tags': ['key'], 'sql': '${TABLE}.id'}],
                  'measures': [{'name': 'orders.count', 'type': 'count', 'tags': null}]}}""");
        gives(
                "/folders",
                "[{'id': '1', 'name': 'Shared', 'parent_id': null}, {'id': '3', 'name': 'Team', 'parent_id': '1'}]");
        dashboardsList("[{'id': '1', 'title': 'Sales', 'folder': {'id': '3', 'name': 'Team'}}]");
        gives("/dashboards/search", "[" + SALES + "]");
        gives("/users", "[{'id': '7', 'email': 'ann@example.com', 'display_name': 'Ann'}]");

        LookerInstance looker = read();

        assertThat(looker.release()).isEqualTo("26.12.5");
        assertThat(looker.explores().readInFull()).isTrue();
        assertThat(looker.explores().items()).singleElement().satisfies(explore -> {
            assertThat(explore.id()).isEqualTo("shop::orders");
            assertThat(explore.dimensions())
                    .extracting(Explore.Field::name, Explore.Field::labelShort, Explore.Field::primaryKey)
                    .containsExactly(tuple("orders.id", "ID", true));
            assertThat(explore.measures()).extracting(Explore.Field::name).containsExactly("orders.count");
        });
        assertThat(looker.dashboards().readInFull()).isTrue();
        assertThat(looker.dashboards().items())
                .extracting(
                        Dashboard::id, Dashboard::title, Dashboard::folderName, Dashboard::userId, Dashboard::viewCount)
                .containsExactly(tuple("1", "Sales", "Team", "7", 42L));
        assertThat(looker.folders()).containsEntry("3", new Folder("3", "Team", "1", false));
        assertThat(looker.users()).containsEntry("7", new User("7", "ann@example.com", "Ann"));
        assertThat(looker.notices()).isEmpty();
    }

    @Test
    void a_tile_has_its_query_its_visualisation_and_the_filters_it_listens_to() {
        dashboardsList("[{'id': '1', 'title': 'Sales'}]");
        gives("/dashboards/search", "[" + SALES + "]");

        Tile tile = read().dashboards().items().getFirst().tiles().getFirst();

        assertThat(tile.visualisation()).isEqualTo("looker_line");
        assertThat(tile.shareUrl()).isEqualTo("https://l/x/1");
        assertThat(tile.sources()).singleElement().satisfies(query -> {
            assertThat(query.explore()).isEqualTo("orders");
            assertThat(query.fields()).containsExactly("orders.count");
            assertThat(query.pivots()).isEmpty();
            assertThat(query.filters()).containsExactly("orders.date", "users.region");
            assertThat(query.dashboardFilters()).containsExactly("users.region");
            assertThat(query.sorts()).containsExactly("orders.count desc");
        });
    }

    @Test
    void the_calls_are_counted_by_endpoint() {
        dashboardsList("[{'id': '1', 'title': 'Sales'}]");
        gives("/dashboards/search", "[" + SALES + "]");

        try (LookerReader reader = open()) {
            reader.read(reader.list(), Set.of(), ReadListener.NONE);

            assertThat(reader.calls().byEndpoint())
                    .containsOnlyKeys(
                            "GET /connections",
                            "GET /dashboards",
                            "GET /dashboards/search",
                            "GET /folders",
                            "GET /lookml_models",
                            "GET /versions",
                            "POST /login")
                    .allSatisfy((endpoint, count) -> assertThat(count).isEqualTo(1));
        }
    }

    @Test
    void progress_is_told_with_totals() {
        gives("/lookml_models", "[{'name': 'shop', 'explores': [{'name': 'a'}, {'name': 'gone'}]}]");
        gives("/lookml_models/shop/explores/a", "{'name': 'a', 'fields': {'dimensions': [], 'measures': []}}");
        dashboardsList("[{'id': '1', 'title': 'Sales'}]");
        gives("/dashboards/search", "[" + SALES + "]");
        Queue<String> heard = new ConcurrentLinkedQueue<>();

        try (LookerReader reader = open()) {
            reader.read(reader.list(), Set.of(), (stage, done, total) -> heard.add(stage + " " + done + "/" + total));
        }

        assertThat(heard)
                .contains("EXPLORES 0/2", "EXPLORES 2/2", "DASHBOARDS 0/1", "DASHBOARDS 1/1")
                .doesNotContain("USERS 0/0");
    }

    @Test
    void no_view_count_and_no_user_is_asked_for_when_nobody_wants_them() {
        wishes.usage = false;
        dashboardsList("[{'id': '1', 'title': 'Sales'}]");
        gives("/dashboards/search", "[" + SALES + "]");

        read();

        assertThat(requests("/dashboards/search")
                        .getFirst()
                        .queryParameter("fields")
                        .firstValue())
                .doesNotContain("view_count");
        assertThat(requests()).noneMatch(request -> request.contains("/users"));
    }

    @Test
    void without_data_models_no_model_is_asked_for() {
        wishes.dataModelsToo = false;

        LookerInstance looker = read();

        assertThat(looker.explores().complete()).isFalse();
        assertThat(requests()).noneMatch(request -> request.contains("/lookml_models"));
    }

    @Test
    void what_looker_says_is_wrong_with_an_explore_is_a_notice_and_the_rest_is_kept() {
        gives("/lookml_models", "[{'name': 'shop', 'explores': [{'name': 'orders'}]}]");
        gives("/lookml_models/shop/explores/orders", "{'name': 'orders', 'errors': [{'message': 'Unknown view'}]}");

        LookerInstance looker = read();

        assertThat(looker.explores().items()).extracting(Explore::errors).containsExactly(List.of("Unknown view"));
        assertThat(looker.notices())
                .extracting(Diagnostic::code, Diagnostic::item, Diagnostic::place)
                .containsExactly(tuple(
                        Code.LOOKER_EXPLORE_BROKEN, "shop::orders", "https://looker.example/explore/shop/orders"));
    }
}
