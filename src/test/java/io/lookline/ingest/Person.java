package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The administrator at the catalog's pages: what a person does there, done by the same calls. */
public final class Person {
    private final DemoOpenMetadata catalog;

    public Person(DemoOpenMetadata catalog) {
        this.catalog = catalog;
    }

    /** Puts a text into a field, by its JSON Pointer. */
    public void writes(String collection, String fqn, String pointer, String text) {
        change(collection, fqn, operation("add", pointer).put("value", text));
    }

    /** Puts a tag of the product on an entity or column. */
    public void tags(String collection, String fqn, String pointer, String tag) {
        ObjectNode operation = operation("add", pointer + "/tags/-");
        operation
                .putObject("value")
                .put("tagFQN", tag)
                .put("source", "Classification")
                .put("labelType", "Manual")
                .put("state", "Confirmed");
        change(collection, fqn, operation);
    }

    /** Makes a user the owner. */
    public void gives(String collection, String fqn, String userName) {
        JsonNode user = catalog.find("users", userName).orElseThrow();
        ObjectNode operation = operation("add", "/owners");
        operation
                .putArray("value")
                .addObject()
                .put("id", user.path("id").asText())
                .put("type", "user");
        change(collection, fqn, operation);
    }

    public void clears(String collection, String fqn, String pointer) {
        change(collection, fqn, operation("remove", pointer));
    }

    public void deletes(String collection, String fqn) {
        send("DELETE", byName(collection, fqn), "", "application/json");
    }

    /** Deletes a service with everything in it; all of it can be restored. */
    public void deletesService(String fqn) {
        String path = byName("services/dashboardServices", fqn) + "?recursive=true";
        send("DELETE", path, "", "application/json");
    }

    /** Removes an entity for good. */
    public void erases(String collection, String fqn) {
        send("DELETE", byName(collection, fqn) + "?hardDelete=true", "", "application/json");
    }

    /** Draws an edge by hand between two data assets. */
    public void draws(JsonNode from, String fromType, JsonNode to, String toType) {
        ObjectNode body = Json.object();
        ObjectNode edge = body.putObject("edge");
        edge.putObject("fromEntity").put("id", from.path("id").asText()).put("type", fromType);
        edge.putObject("toEntity").put("id", to.path("id").asText()).put("type", toType);
        edge.putObject("lineageDetails").put("source", "Manual").put("description", "by hand");
        send("PUT", "/lineage", body.toString(), "application/json");
    }

    /** Sets a detail of the edge from a table to a data model, both by full name. */
    public void writesOnEdge(String table, String dataModel, String pointer, JsonNode value) {
        String path = "/lineage/table/%s/dashboardDataModel/%s"
                .formatted(id("tables", table), id("dashboard/datamodels", dataModel));
        ObjectNode operation = operation("add", pointer).set("value", value);
        send("PATCH", path, Json.array().add(operation).toString(), "application/json-patch+json");
    }

    private String id(String collection, String fqn) {
        return catalog.find(collection, fqn).orElseThrow().path("id").asText();
    }

    /** Creates or replaces an entity, with the create request as JSON. */
    public void puts(String collection, ObjectNode request) {
        send("PUT", "/" + collection, request.toString(), "application/json");
    }

    private void change(String collection, String fqn, ObjectNode operation) {
        send("PATCH", byName(collection, fqn), Json.array().add(operation).toString(), "application/json-patch+json");
    }

    private static ObjectNode operation(String name, String pointer) {
        return Json.object().put("op", name).put("path", pointer);
    }

    private static String byName(String collection, String fqn) {
        return "/" + collection + "/name/"
                + URLEncoder.encode(fqn, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void send(String method, String path, String body, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(catalog.api() + "/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + catalog.adminToken())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isLessThan(300);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
