package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoOpenMetadataTest {

    private static final String SERVICE = "{'name':'lk','serviceType':'Looker','connection':{'config':{'type':'Looker',"
            + "'clientId':'c','clientSecret':'s3cret'}}}";

    private final HttpClient client = HttpClient.newHttpClient();
    private DemoOpenMetadata server;

    @BeforeEach
    void start() throws Exception {
        server = DemoOpenMetadata.start();
        send("PUT", "/services/dashboardServices", SERVICE);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void a_chart_put_without_dashboards_takes_the_chart_off_its_dashboards() throws Exception {
        send("PUT", "/charts", "{'name':'c1','service':'lk'}");
        send("PUT", "/dashboards", "{'name':'d1','service':'lk','charts':['lk.c1']}");

        send("PUT", "/charts", "{'name':'c1','service':'lk'}");

        assertThat(server.find("dashboards", "lk.d1").orElseThrow().path("charts"))
                .isEmpty();
    }

    @Test
    void a_bulk_create_of_a_data_model_loses_the_column_tags_until_a_single_put_sends_them() throws Exception {
        String model = "{'name':'m','service':'lk','dataModelType':'LookMlView','columns':[{'name':'a',"
                + "'dataType':'STRING','tags':[{'tagFQN':'Tier.Tier1'}]}]}";

        send("PUT", "/dashboard/datamodels/bulk", "[" + model + "]");
        send("PUT", "/dashboard/datamodels/bulk", "[" + model + "]");
        assertThat(columnTags()).isEmpty();

        send("PUT", "/dashboard/datamodels", model);
        assertThat(columnTags()).hasSize(1);
    }

    @Test
    void an_equal_put_changes_nothing() throws Exception {
        String chart = "{'name':'c1','service':'lk','displayName':'C','description':'d'}";
        send("PUT", "/charts", chart);
        JsonNode before = server.find("charts", "lk.c1").orElseThrow();

        assertThat(send("PUT", "/charts", chart).statusCode()).isEqualTo(200);

        assertThat(server.find("charts", "lk.c1").orElseThrow()).isEqualTo(before);
    }

    @Test
    void a_description_that_a_person_wrote_survives_a_put_of_the_bot_and_a_display_name_does_not() throws Exception {
        send("PUT", "/charts", "{'name':'c1','service':'lk','displayName':'bot','description':'bot'}");
        String edit = "[{'op':'replace','path':'/description','value':'person'},"
                + "{'op':'replace','path':'/displayName','value':'person'}]";
        assertThat(send("PATCH", "/charts/name/lk.c1", edit, server.adminToken())
                        .statusCode())
                .isEqualTo(200);

        send("PUT", "/charts", "{'name':'c1','service':'lk','displayName':'bot','description':'bot'}");

        JsonNode chart = server.find("charts", "lk.c1").orElseThrow();
        assertThat(chart.path("description").asText()).isEqualTo("person");
        assertThat(chart.path("displayName").asText()).isEqualTo("bot");
    }

    @Test
    void a_service_shows_its_secrets_to_the_bot_and_hides_them_from_a_person() throws Exception {
        String path = "/services/dashboardServices/name/lk";

        assertThat(send("GET", path, "").body()).contains("s3cret");
        assertThat(send("GET", path, "", server.adminToken()).body())
                .doesNotContain("s3cret")
                .contains("*********");
    }

    @Test
    void asterisks_sent_back_become_the_secret() throws Exception {
        send("PUT", "/services/dashboardServices", SERVICE.replace("s3cret", "*********"));

        assertThat(send("GET", "/services/dashboardServices/name/lk", "").body())
                .doesNotContain("s3cret");
    }

    @Test
    void a_put_revives_a_soft_deleted_dashboard_with_its_charts() throws Exception {
        send("PUT", "/charts", "{'name':'c1','service':'lk'}");
        send("PUT", "/dashboards", "{'name':'d1','service':'lk','charts':['lk.c1']}");
        send("DELETE", "/dashboards/name/lk.d1", "");
        assertThat(send("GET", "/charts/name/lk.c1", "").statusCode()).isEqualTo(404);

        send("PUT", "/dashboards", "{'name':'d1','service':'lk'}");

        assertThat(send("GET", "/charts/name/lk.c1", "").statusCode()).isEqualTo(200);
    }

    @Test
    void pages_of_a_list_give_every_entity_once() throws Exception {
        for (int number = 0; number < 7; number++) {
            send("PUT", "/charts", "{'name':'c" + number + "','service':'lk'}");
        }
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = Json.read(
                    send("GET", "/charts?service=lk&limit=3&after=" + after, "").body());
            page.path("data").forEach(chart -> names.add(chart.path("name").asText()));
            after = page.at("/paging/after").asText().replace("=", "%3D");
        } while (!after.isEmpty());

        assertThat(names).containsExactly("c0", "c1", "c2", "c3", "c4", "c5", "c6");
    }

    @Test
    void a_search_finds_a_user_by_e_mail_in_any_case_and_the_incoming_edges_of_a_service() throws Exception {
        server.withPerson("jane", "Jane", "jane@example.com").withTable("wh.shop.public.orders", "id BIGINT");
        send("PUT", "/dashboard/datamodels", "{'name':'m','service':'lk','dataModelType':'LookMlView','columns':[]}");
        send("PUT", "/lineage", edge());

        String user = send("GET", "/search/query?q=email.keyword:Jane@example.com&index=user_search_index", "")
                .body();
        String models = send("GET", "/search/query?q=service.fullyQualifiedName:%22lk%22&index=dataAsset", "")
                .body();

        assertThat(Json.read(user).at("/hits/hits/0/_source/name").asText()).isEqualTo("jane");
        assertThat(Json.read(models)
                        .at("/hits/hits/0/_source/upstreamLineage/0/fromEntity/fullyQualifiedName")
                        .asText())
                .isEqualTo("wh.shop.public.orders");
    }

    @Test
    void reads_and_writes_are_counted_by_route() throws Exception {
        server.resetCounts();
        send("PUT", "/charts", "{'name':'c1','service':'lk'}");
        send("GET", "/charts/name/lk.c1", "");

        assertThat(server.writes()).containsOnlyKeys("PUT /charts").containsEntry("PUT /charts", 1);
        assertThat(server.reads()).containsOnlyKeys("GET /charts/name/{fqn}");
    }

    @Test
    void a_token_that_names_no_key_is_an_error_of_the_server() throws Exception {
        String[] parts = server.token().split("\\.");
        String header = Base64.getUrlEncoder().encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.api() + "/v1/charts"))
                .header("Authorization", "Bearer " + header + "." + parts[1] + "." + parts[2])
                .build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(500);
    }

    @Test
    void a_renewed_token_replaces_the_former_one() throws Exception {
        String former = server.token();

        server.renewToken();

        assertThat(send("GET", "/charts", "", former).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/charts", "").statusCode()).isEqualTo(200);
    }

    private String edge() {
        String from = server.find("tables", "wh.shop.public.orders")
                .orElseThrow()
                .path("id")
                .asText();
        String to = server.find("dashboard/datamodels", "lk.model.m")
                .orElseThrow()
                .path("id")
                .asText();
        return "{'edge':{'fromEntity':{'id':'" + from + "','type':'table'},'toEntity':{'id':'" + to
                + "','type':'dashboardDataModel'},'lineageDetails':{'source':'DashboardLineage'}}}";
    }

    private JsonNode columnTags() {
        return server.find("dashboard/datamodels", "lk.model.m").orElseThrow().at("/columns/0/tags");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(method, path, body, server.token());
    }

    private HttpResponse<String> send(String method, String path, String body, String token) throws Exception {
        String type = method.equals("PATCH") ? "application/json-patch+json" : "application/json";
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.api() + "/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(500);
        if (answer.body().startsWith("{")) {
            assertThat(Json.read(answer.body()).isObject()).isTrue();
        }
        return answer;
    }
}
