package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    void reads_and_writes_are_counted_by_route() throws Exception {
        server.resetCounts();
        send("PUT", "/charts", "{'name':'c1','service':'lk'}");
        send("GET", "/charts/name/lk.c1", "");

        assertThat(server.writes()).containsOnlyKeys("PUT /charts").containsEntry("PUT /charts", 1);
        assertThat(server.reads()).containsOnlyKeys("GET /charts/name/{fqn}");
    }

    @Test
    void a_renewed_token_replaces_the_former_one() throws Exception {
        String former = server.token();

        server.renewToken();

        assertThat(send("GET", "/charts", "", former).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/charts", "").statusCode()).isEqualTo(200);
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
