package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.DemoServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookerContractTest {

    private final LookerContract contract = new LookerContract();

    @Test
    void the_demo_instance_answers_on_every_endpoint_as_the_document_says() {
        askEverything(DemoInstance.content());

        contract.assertNoViolations();
    }

    @Test
    void a_generated_instance_answers_on_every_endpoint_as_the_document_says() {
        askEverything(GeneratedInstance.content(100, 6, 12, 20));

        contract.assertNoViolations();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /lookml_models?page_size=5                             | no query parameter page_size
            /dashboards/search?limit=many                          | limit=many is not one integer
            /lookml_models?exclude_empty=1                         | exclude_empty=1 is not one boolean
            /dashboards?fields=id,colour                           | fields asks for colour
            /dashboards/1?fields=dashboard_elements(query(views))  | dashboard_elements(query(views))
            /boards_of_directors                                   | no such path and method
            """)
    void a_request_that_looker_does_not_know_is_reported(String path, String violation) {
        try (DemoLooker looker = start(DemoInstance.content());
                DemoClient client = DemoClient.loggedIn(looker)) {
            client.get("/api/4.0" + path);
        }

        assertThat(contract.violations()).singleElement().asString().contains(violation);
    }

    @Test
    void credentials_in_the_query_are_reported() {
        try (DemoLooker looker = start(DemoInstance.content());
                DemoClient client = DemoClient.anonymous(looker)) {
            client.post("/login?client_id=demo-id", "client_secret=demo-secret");
        }

        assertThat(contract.violations()).singleElement().asString().contains("not into the query");
    }

    @Test
    void a_body_of_the_wrong_type_is_reported() {
        try (DemoLooker looker = start(DemoInstance.content());
                DemoClient client = DemoClient.anonymous(looker)) {
            client.postJson("/login", "{}");
        }

        assertThat(contract.violations()).singleElement().asString().contains("a body of type application/json");
    }

    @Test
    void an_answer_of_the_wrong_type_is_reported() {
        LookerContent wrong = DemoInstance.content()
                .changed(LookerContent.Kind.DASHBOARD, "1", dashboard -> dashboard.put("view_count", "many"));
        try (DemoLooker looker = start(wrong);
                DemoClient client = DemoClient.loggedIn(looker)) {
            client.json("/dashboards/1");
        }

        assertThat(contract.violations()).singleElement().asString().contains("view_count");
    }

    void askEverything(LookerContent content) {
        try (DemoLooker looker = start(content);
                DemoClient client = DemoClient.loggedIn(looker)) {
            client.login("client_id=demo-id&client_secret=wrong");
            for (String path : List.of(
                    "/versions",
                    "/user",
                    "/connections",
                    "/projects",
                    "/lookml_models?exclude_empty=true&exclude_hidden=false&include_internal=true&limit=50&offset=0",
                    "/folders",
                    "/dashboards",
                    "/dashboards/search?sorts=id&limit=100&offset=0",
                    "/dashboards/nonsense",
                    "/looks",
                    "/looks/search?title=%25o%25",
                    "/users?ids=1,2&limit=10&offset=0",
                    "/users/2",
                    "/users/404")) {
                client.json(path);
            }
            askSingly(content, client);
            client.delete("/logout");
        }
    }

    private static void askSingly(LookerContent content, DemoClient client) {
        for (JsonNode model : client.json("/lookml_models?include_internal=true")) {
            model.get("explores")
                    .forEach(explore ->
                            client.json("/lookml_models/" + model.get("name").asText() + "/explores/"
                                    + explore.get("name").asText() + "?add_drills_metadata=false"));
        }
        client.json("/dashboards")
                .forEach(dashboard ->
                        client.json("/dashboards/" + dashboard.get("id").asText()));
        client.json("/looks")
                .forEach(look -> client.json("/looks/" + look.get("id").asText()));
        client.json("/folders")
                .forEach(folder -> client.json("/folders/" + folder.get("id").asText() + "/looks"));
        content.all(LookerContent.Kind.MERGE_QUERY)
                .forEach(merged ->
                        client.json("/merge_queries/" + merged.get("id").asText()));
        content.all(LookerContent.Kind.QUERY).stream()
                .limit(20)
                .forEach(query ->
                        client.json("/queries/slug/" + query.get("slug").asText()));
    }

    private DemoLooker start(LookerContent content) {
        return DemoLooker.start(
                content,
                LookerOptions.defaults().withHttp(DemoServer.Options.defaults().withRecorder(contract)));
    }
}
