package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edges from a table with nested columns to a view. */
class TableLineageTest {

    private static final String TABLE = "wh.shop.public.orders";
    private static final String VIEW = "lk.model.v";
    private static final String DETAILS = "'source':'DashboardLineage','columnsLineage':[%s]";

    private final HttpClient client = HttpClient.newHttpClient();
    private DemoOpenMetadata server;

    @BeforeEach
    void a_table_and_a_view() throws Exception {
        server = DemoOpenMetadata.start().withTable("wh.shop.public.other", "id BIGINT");
        send(
                "PUT",
                "/tables",
                "{'name':'orders','databaseSchema':'wh.shop.public','columns':[{'name':'id','dataType':'BIGINT'},"
                        + "{'name':'buyer','dataType':'STRUCT','dataTypeDisplay':'struct','children':[{'name':'address','dataType':'STRUCT',"
                        + "'dataTypeDisplay':'struct','children':[{'name':'zip.code','dataType':'STRING'}]}]}]}");
        send("PUT", "/services/dashboardServices", "{'name':'lk','serviceType':'Looker','connection':{'config':{}}}");
        send(
                "PUT",
                "/dashboard/datamodels",
                "{'name':'v','service':'lk','dataModelType':'LookMlView','columns':[{'name':'id','dataType':'NUMBER'}]}");
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void a_nested_column_is_a_column_of_its_table() throws Exception {
        String nested = TABLE + ".buyer.address.\\\"zip.code\\\"";

        assertThat(putEdge(DETAILS.formatted(pair("'" + nested + "'", "id"))).statusCode())
                .isEqualTo(200);

        assertThat(stored().at("/columnsLineage/0/fromColumns/0").asText()).isEqualTo(nested.replace("\\", ""));
    }

    @Test
    void a_column_in_another_case_is_unknown_and_dropped_without_a_word() throws Exception {
        String sources = "'%1$s.id','%1$s.ID','%1$s.buyer.Address','wh.shop.public.other.id'".formatted(TABLE);

        assertThat(putEdge(DETAILS.formatted(pair(sources, "id") + "," + pair(sources, "ID")))
                        .statusCode())
                .isEqualTo(200);

        assertThat(stored().path("columnsLineage")).hasSize(1);
        assertThat(stored().at("/columnsLineage/0/fromColumns").toString()).isEqualTo("[\"" + TABLE + ".id\"]");
    }

    @Test
    void the_query_and_the_description_of_an_edge_are_kept_and_replaced_whole() throws Exception {
        putEdge("'sqlQuery':'select 1','description':'d'," + DETAILS.formatted(""));
        assertThat(stored().path("sqlQuery").asText()).isEqualTo("select 1");
        assertThat(stored().path("description").asText()).isEqualTo("d");

        putEdge(DETAILS.formatted(""));
        assertThat(stored().has("sqlQuery")).isFalse();
        assertThat(stored().has("description")).isFalse();
    }

    @Test
    void a_view_shows_the_table_that_it_reads_as_a_neighbour() throws Exception {
        putEdge(DETAILS.formatted(""));

        JsonNode around = json(send(
                "GET", "/lineage/dashboardDataModel/" + id("dashboard/datamodels", VIEW) + "?downstreamDepth=0", ""));

        assertThat(around.at("/nodes/0/type").asText()).isEqualTo("table");
        assertThat(around.at("/nodes/0/fullyQualifiedName").asText()).isEqualTo(TABLE);
        assertThat(around.at("/upstreamEdges/0/fromEntity").asText()).isEqualTo(id("tables", TABLE));
    }

    @Test
    void an_edge_from_a_deleted_table_is_refused_and_a_stored_one_stays() throws Exception {
        putEdge(DETAILS.formatted(""));
        send("DELETE", "/tables/name/" + TABLE, "");

        HttpResponse<String> refused = putEdge(DETAILS.formatted(""));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("table instance for " + id("tables", TABLE) + " not found");
        assertThat(stored().path("source").asText()).isEqualTo("DashboardLineage");
    }

    private static String pair(String sources, String target) {
        return "{'fromColumns':[" + sources + "],'toColumn':'" + VIEW + "." + target + "'}";
    }

    private JsonNode stored() throws Exception {
        String path = "/lineage/getLineageEdge/" + id("tables", TABLE) + "/" + id("dashboard/datamodels", VIEW);
        return json(send("GET", path, "")).path("edge");
    }

    private HttpResponse<String> putEdge(String details) throws Exception {
        String body = "{'edge':{'fromEntity':{'id':'%s','type':'table'},'toEntity':{'id':'%s',"
                + "'type':'dashboardDataModel'},'lineageDetails':{%s}}}";
        return send("PUT", "/lineage", body.formatted(id("tables", TABLE), id("dashboard/datamodels", VIEW), details));
    }

    private String id(String collection, String fqn) {
        return server.find(collection, fqn).orElseThrow().path("id").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.api() + "/v1" + path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + server.token())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
