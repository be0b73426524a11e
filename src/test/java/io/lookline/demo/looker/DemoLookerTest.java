package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoLookerTest {

    private static final String SEARCH = "/dashboards/search?fields=id&";

    private final DemoLooker looker = DemoLooker.start(DemoInstance.content());
    private final DemoClient client = DemoClient.loggedIn(looker);

    @AfterEach
    void stop() {
        client.close();
        looker.close();
    }

    @Test
    void the_list_of_dashboards_has_both_kinds_and_no_tiles() {
        JsonNode all = client.json("/dashboards");

        assertThat(texts(all, "id")).hasSize(18).contains("1", "ecommerce::business_pulse");
        assertThat(all.get(0).has("dashboard_elements")).isFalse();
    }

    @Test
    void a_search_has_tiles_but_neither_lookml_dashboards_nor_deleted_ones() {
        JsonNode found = client.json("/dashboards/search");

        assertThat(texts(found, "id")).hasSize(15).doesNotContain("16", "ecommerce::business_pulse");
        assertThat(found.get(0).get("dashboard_elements")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id=2,3,404                            | 2,3
            title=%25customers%25                 | 2
            title=SALES+OVERVIEW                  | 1
            title=_ampaigns                       | 9
            title=IS+NULL                         | 14
            folder_id=11                          | 3,4
            folder_id=11&title=Gift%25            | 4
            folder_id=11&title=Empty&filter_or=true | 3,4,13
            user_id=99                            | 15
            deleted=true                          | 16
            sorts=id&limit=3&offset=8             | 9,10,11
            sorts=id+desc&limit=2                 | 15,14
            sorts=title&folder_id=10,12           | 2,6,8,7,1,5
            limit=5&offset=100                    |
            """)
    void a_search_knows_conditions_order_and_pages(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(","));

        List<String> found = texts(client.json(SEARCH + query), "id");

        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void fields_select_nested_properties_and_absent_values_are_null() {
        JsonNode dashboard =
                client.json("/dashboards/14?fields=id,title,folder(name),dashboard_elements(id,query(model,pivots))");

        assertThat(dashboard.toString())
                .isEqualTo("{\"id\":\"14\",\"folder\":{\"name\":\"Shared\"},\"title\":null,"
                        + "\"dashboard_elements\":[{\"id\":\""
                        + dashboard.at("/dashboard_elements/0/id").asText()
                        + "\",\"query\":{\"model\":\"ecommerce\",\"pivots\":null}}]}");
    }

    @Test
    void lookml_dashboards_are_found_by_their_id() {
        for (String id : List.of("ecommerce::business_pulse", "ecommerce%3A%3Abusiness_pulse")) {
            assertThat(client.json("/dashboards/" + id).get("title").asText()).isEqualTo("Business Pulse");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboards/404",
                "/looks/404",
                "/users/404",
                "/folders/404/looks",
                "/merge_queries/404",
                "/queries/slug/404",
                "/lookml_models/ecommerce/explores/404",
                "/lookml_models/404/explores/orders",
                "/no_such_endpoint"
            })
    void what_is_not_there_is_a_looker_error(String path) {
        assertThat(client.status(path)).isEqualTo(404);
        assertThat(client.json(path).get("documentation_url").asText()).endsWith("/404/get/api/4.0" + path);
    }

    @Test
    void a_wrong_number_is_a_bad_request() {
        assertThat(client.status("/dashboards/search?limit=-1")).isEqualTo(400);
    }

    @Test
    void looks_have_their_query_singly_and_by_folder_only() {
        assertThat(client.json("/looks").get(0).has("query")).isFalse();
        assertThat(client.json("/looks/search?id=2").get(0).has("query")).isFalse();
        assertThat(client.json("/looks/2").at("/query/view").asText()).isEqualTo("invoices");
        assertThat(client.json("/folders/12/looks").at("/0/query/view").asText())
                .isEqualTo("invoices");
    }

    @Test
    void deleted_looks_are_not_listed() {
        assertThat(texts(client.json("/looks"), "id")).containsExactly("1", "2", "3", "4");
        assertThat(texts(client.json("/looks/search"), "id")).doesNotContain("5");
        assertThat(texts(client.json("/folders/10/looks"), "id")).containsExactly("1");
    }

    @Test
    void fields_select_inside_what_has_no_shape_of_its_own() {
        assertThat(client.json("/looks/2?fields=query(vis_config(type))").toString())
                .isEqualTo("{\"query\":{\"vis_config\":{\"type\":\"table\"}}}");
    }

    @Test
    void users_come_by_their_ids() {
        JsonNode users = client.json("/users?ids=2,6,99&fields=id,email,is_disabled");

        assertThat(users.toString())
                .isEqualTo("[{\"email\":\"ada.okafor@fernweh.example\",\"id\":\"2\",\"is_disabled\":false},"
                        + "{\"email\":null,\"id\":\"6\",\"is_disabled\":false}]");
    }

    @Test
    void connections_say_where_their_tables_lie_and_keep_their_credentials() {
        assertThat(client.json("/connections?fields=name,dialect_name,host,database,schema,username")
                        .get(0)
                        .toString())
                .isEqualTo("{\"name\":\"fernweh_warehouse\",\"dialect_name\":\"bigquery_standard_sql\","
                        + "\"host\":\"fernweh-prod\",\"username\":null,\"database\":\"shop\",\"schema\":null}");
    }

    @Test
    void an_explore_says_its_tables_and_the_sql_of_its_fields_when_asked() {
        JsonNode gifts = client.json("/lookml_models/ecommerce/explores/gifts?fields=connection_name,sql_table_name,"
                + "joins(name,from,sql_table_name),fields(dimensions(name,view,original_view,sql),measures(name))");

        assertThat(gifts.get("connection_name").asText()).isEqualTo("fernweh_warehouse");
        assertThat(gifts.get("sql_table_name").asText()).isEqualTo("shop.orders");
        assertThat(gifts.at("/joins/0").toString())
                .isEqualTo("{\"name\":\"buyers\",\"from\":\"users\",\"sql_table_name\":\"shop.users\"}");
        assertThat(gifts.at("/fields/dimensions")).anySatisfy(field -> assertThat(field.toString())
                .isEqualTo("{\"name\":\"buyers.country\",\"sql\":\"${TABLE}.address.country \","
                        + "\"view\":\"buyers\",\"original_view\":\"users\"}"));
        assertThat(gifts.at("/fields/measures/0").has("sql")).isFalse();
    }

    @Test
    void internal_models_and_hidden_explores_come_when_asked() {
        assertThat(texts(client.json("/lookml_models"), "name")).containsExactly("ecommerce", "finance", "marketing");
        assertThat(texts(client.json("/lookml_models?include_internal=true&offset=3"), "name"))
                .containsExactly("system__activity");
        assertThat(client.json("/lookml_models").at("/0/explores")).hasSize(6);
        assertThat(client.json("/lookml_models?exclude_hidden=true").at("/0/explores"))
                .hasSize(5);
    }

    @Test
    void the_sources_of_merged_results_come_by_slug() {
        JsonNode merged = client.json("/merge_queries/kT7p2Qw9");

        String slug = merged.at("/source_queries/1/query_slug").asText();
        assertThat(client.json("/queries/slug/" + slug).get("model").asText()).isEqualTo("marketing");
    }

    @Test
    void an_old_server_searches_without_tiles_and_without_nested_fields() {
        LookerOptions old =
                LookerOptions.defaults().withSearchReturnsElements(false).withNestedFields(false);
        try (DemoLooker oldLooker = DemoLooker.start(DemoInstance.content(), old);
                DemoClient oldClient = DemoClient.loggedIn(oldLooker)) {
            assertThat(oldClient.json("/dashboards/search").get(0).has("dashboard_elements"))
                    .isFalse();
            assertThat(oldClient
                            .json("/dashboards/1?fields=dashboard_elements(type,query(model))")
                            .at("/dashboard_elements/1")
                            .toString())
                    .isEqualTo("{\"type\":\"vis\"}");
        }
    }

    @Test
    void what_is_shown_can_be_changed_while_it_runs() {
        looker.change(content -> content.withoutDashboard("1")
                .withDashboardTitle("2", "Clients")
                .withViewCount("2", 400)
                .withoutExplore("ecommerce", "orders")
                .withBrokenExplore("ecommerce", "returns", "Unknown view"));

        assertThat(client.status("/dashboards/1")).isEqualTo(404);
        assertThat(client.json("/dashboards/2?fields=title,view_count").toString())
                .isEqualTo("{\"title\":\"Clients\",\"view_count\":400}");
        assertThat(client.status("/lookml_models/ecommerce/explores/orders")).isEqualTo(404);
        JsonNode broken = client.json("/lookml_models/ecommerce/explores/returns");
        assertThat(broken.at("/errors/0/message").asText()).isEqualTo("Unknown view");
        assertThat(broken.at("/fields/dimensions")).isEmpty();
    }

    @Test
    void a_change_of_what_is_not_there_is_an_error() {
        assertThatThrownBy(() -> DemoInstance.content().withoutDashboard("404"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("DASHBOARD 404");
    }

    @Test
    void a_path_fails_until_it_recovers() {
        looker.failing("/dashboards/ecommerce::business_pulse", 503);

        assertThat(client.status("/dashboards/ecommerce%3A%3Abusiness_pulse")).isEqualTo(503);
        assertThat(client.status("/dashboards/1")).isEqualTo(200);

        looker.recover();
        assertThat(client.status("/dashboards/ecommerce::business_pulse")).isEqualTo(200);
    }

    @Test
    void a_path_can_drop_the_connection() {
        looker.failing("/folders", 0);

        assertThatThrownBy(() -> client.status("/folders")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void credentials_can_be_others() {
        LookerOptions options = LookerOptions.defaults().withCredentials("id-2", "s3cret & more");
        try (DemoLooker other = DemoLooker.start(DemoInstance.content(), options);
                DemoClient otherClient = DemoClient.anonymous(other)) {
            assertThat(otherClient
                            .login("client_id=id-2&client_secret=s3cret+%26+more")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(otherClient
                            .login("client_id=demo-id&client_secret=demo-secret")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void calls_are_counted_by_endpoint() {
        client.status("/dashboards/1");
        client.status("/dashboards/404");
        client.status("/users?ids=1");

        assertThat(looker.calls())
                .containsEntry("GET /dashboards/{dashboard_id}", 2L)
                .containsEntry("GET /users", 1L)
                .containsEntry("POST /login", 1L);
        assertThat(looker.totalCalls()).isEqualTo(4);

        looker.resetCalls();
        assertThat(looker.totalCalls()).isZero();
    }

    private static List<String> texts(JsonNode array, String property) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(property).asText())
                .toList();
    }
}
