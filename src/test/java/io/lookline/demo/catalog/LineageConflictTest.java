package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineageConflictTest {

    private static final int MODELS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private DemoOpenMetadata server;

    @BeforeEach
    void a_table_and_data_models_of_two_services() throws Exception {
        server = DemoOpenMetadata.start().withTable("wh.shop.public.orders", "id BIGINT");
        put("/services/dashboardServices", "{'name':'lk','serviceType':'Looker','connection':{'config':{}}}");
        for (int number = 0; number < MODELS; number++) {
            put(
                    "/dashboard/datamodels",
                    "{'name':'m" + number + "','service':'lk','dataModelType':'LookMlView','columns':[]}");
        }
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void parallel_edges_between_two_services_conflict_although_they_are_stored() {
        List<CompletableFuture<HttpResponse<String>>> writes = IntStream.range(0, MODELS)
                .mapToObj(number -> client.sendAsync(edge(number), HttpResponse.BodyHandlers.ofString()))
                .toList();

        List<HttpResponse<String>> answers =
                writes.stream().map(CompletableFuture::join).toList();

        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("version_conflict_engine_exception");
        });
        assertThat(assetEdges()).hasSize(MODELS);
    }

    @Test
    void edges_one_after_the_other_all_succeed_and_the_services_count_them() throws Exception {
        for (int number = 0; number < MODELS; number++) {
            assertThat(client.send(edge(number), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }

        assertThat(server.edges())
                .filteredOn(edge -> edge.path("fromFqn").asText().equals("wh"))
                .singleElement()
                .satisfies(
                        edge -> assertThat(edge.at("/lineageDetails/assetEdges").asInt())
                                .isEqualTo(MODELS));
    }

    private List<ObjectNode> assetEdges() {
        return server.edges().stream()
                .filter(edge -> edge.path("fromFqn").asText().equals("wh.shop.public.orders"))
                .toList();
    }

    private HttpRequest edge(int number) {
        String from = id("tables", "wh.shop.public.orders");
        String to = id("dashboard/datamodels", "lk.model.m" + number);
        return request(
                "/lineage",
                "{'edge':{'fromEntity':{'id':'" + from + "','type':'table'},'toEntity':{'id':'" + to
                        + "','type':'dashboardDataModel'},'lineageDetails':{'source':'DashboardLineage'}}}");
    }

    private String id(String collection, String fqn) {
        return server.find(collection, fqn).orElseThrow().path("id").asText();
    }

    private void put(String path, String body) throws Exception {
        HttpResponse<String> answer = client.send(request(path, body), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(server.api() + "/v1" + path))
                .PUT(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + server.token())
                .build();
    }
}
