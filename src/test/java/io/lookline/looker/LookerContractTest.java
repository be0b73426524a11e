package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request is one that Looker's own OpenAPI document knows. */
@QuarkusTest
class LookerContractTest extends LookerFixture {
    private JsonNode document;
    private JsonNode paths;

    @BeforeEach
    void fill() throws IOException {
        document = new ObjectMapper()
                .readTree(Path.of(System.getProperty("lookline.shared"), "looker/Looker.4.0.oas.json")
                        .toFile());
        paths = document.path("paths");
        wishes.owners = true;
        wishes.standaloneLooks = true;
        gives("/lookml_models", "[{'name': 'm', 'explores': [{'name': 'e'}]}]");
        gives("/lookml_models/m/explores/e", "{'name': 'e', 'fields': {'dimensions': [], 'measures': []}}");
        gives("/dashboards", "[{'id': '1'}, {'id': 'm::d'}]");
        gives(
                "/dashboards/search",
                "[{'id': '1', 'user_id': '7', 'dashboard_elements': [{'id': '10', 'merge_result_id': 'x'}]}]");
        gives("/dashboards/m::d", "{'id': 'm::d', 'dashboard_elements': []}");
        gives("/merge_queries/x", "{'source_queries': [{'query_slug': 's'}]}");
        gives("/queries/slug/s", "{'model': 'm', 'view': 'e'}");
        gives("/users", "[{'id': '7', 'email': 'ann@example.com'}]");
        gives("/looks", "[{'id': '1', 'folder_id': '1'}]");
        gives("/folders/1/looks", "[]");
        gives("/looks/1", "{'id': '1', 'query': {}}");
    }

    @Test
    void every_request_is_in_lookers_own_document() {
        read();
        new LookerCheck(Wishes.connection(server.baseUrl()), wishes.settings()).run();

        Set<String> seen = new TreeSet<>();
        server.getAllServeEvents().forEach(event -> seen.add(assertKnown(event.getRequest())));
        assertThat(seen)
                .containsExactly(
                        "/connections",
                        "/dashboards",
                        "/dashboards/search",
                        "/dashboards/{dashboard_id}",
                        "/folders",
                        "/folders/{folder_id}/looks",
                        "/login",
                        "/logout",
                        "/lookml_models",
                        "/lookml_models/{lookml_model_name}/explores/{explore_name}",
                        "/looks",
                        "/looks/{look_id}",
                        "/merge_queries/{merge_query_id}",
                        "/queries/slug/{slug}",
                        "/users",
                        "/versions");
    }

    private String assertKnown(LoggedRequest request) {
        String path = pathOf(request);
        String template = paths.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> matches(key, path))
                .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")))
                .orElseThrow(() -> new AssertionError("no such path: " + path));
        JsonNode operation =
                paths.path(template).path(request.getMethod().getName().toLowerCase(Locale.ROOT));
        assertThat(operation.isMissingNode()).as(request.getUrl()).isFalse();
        Set<String> allowed = new TreeSet<>();
        operation
                .path("parameters")
                .forEach(parameter -> allowed.add(parameter.path("name").asText()));
        assertThat(allowed)
                .as(request.getUrl())
                .containsAll(request.getQueryParams().keySet());
        if (request.getQueryParams().containsKey("fields")) {
            JsonNode answer = operation.at("/responses/200/content/application~1json/schema");
            assertFields(request.queryParameter("fields").firstValue(), answer);
        }
        return template;
    }

    /** Each name of a selection, nested ones too, is a property of the answer's schema. */
    private void assertFields(String selection, JsonNode schema) {
        Deque<JsonNode> nested = new ArrayDeque<>(List.of(resolved(schema)));
        Matcher token = Pattern.compile("(\\w+)(\\()?|\\)").matcher(selection);
        while (token.find()) {
            if (token.group(1) == null) {
                nested.pop();
                continue;
            }
            JsonNode property = nested.element().path("properties").path(token.group(1));
            assertThat(property.isMissingNode())
                    .as("%s in %s", token.group(1), selection)
                    .isFalse();
            if (token.group(2) != null) {
                nested.push(resolved(property));
            }
        }
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode node = schema.has("items") ? schema.path("items") : schema;
        return node.has("$ref")
                ? resolved(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }

    private static boolean matches(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }
}
