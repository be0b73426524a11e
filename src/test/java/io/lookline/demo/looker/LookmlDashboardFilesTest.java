package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The LookML dashboards of the API and those of the files are the same. */
class LookmlDashboardFilesTest {

    private final DemoLooker looker = DemoLooker.start(DemoInstance.content());
    private final DemoClient client = DemoClient.loggedIn(looker);

    @AfterEach
    void stop() {
        client.close();
        looker.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ecommerce::business_pulse, dashboards/business_pulse.dashboard.lookml",
        "finance::month_end,        dashboards/finance/month_end.dashboard.lookml",
        "marketing::web_traffic,    dashboards/web_traffic.dashboard.lookml"
    })
    void a_dashboard_has_the_title_and_the_tiles_of_its_file(String id, String path) {
        JsonNode shown = client.json("/dashboards/" + id);
        JsonNode written = written(path);

        assertThat(id).endsWith("::" + written.get("dashboard").asText());
        assertThat(shown.get("title")).isEqualTo(written.get("title"));
        assertThat(shown.get("description").asText(""))
                .isEqualTo(written.path("description").asText());
        assertThat(shown.get("dashboard_filters").valueStream().map(filter -> filter.get("name")))
                .containsExactlyElementsOf(written.path("filters")
                        .valueStream()
                        .map(filter -> filter.get("name"))
                        .toList());
        assertThat(shown.get("dashboard_elements").valueStream().map(tile -> shownTile(id, tile)))
                .containsExactlyElementsOf(written.get("elements")
                        .valueStream()
                        .map(LookmlDashboardFilesTest::writtenTile)
                        .toList());
    }

    private static List<String> shownTile(String dashboard, JsonNode tile) {
        return Stream.of(
                        tile.get("id").asText().replace(dashboard + "::", ""),
                        tile.get("title").asText(""),
                        tile.get("title_text").asText(""),
                        tile.get("body_text").asText(""),
                        tile.at("/query/model").asText(),
                        tile.at("/query/view").asText(),
                        tile.at("/query/vis_config/type")
                                .asText(tile.get("type").asText()),
                        texts(tile.at("/query/fields")),
                        texts(tile.at("/query/pivots")))
                .toList();
    }

    private static List<String> writtenTile(JsonNode element) {
        return Stream.of(
                        element.get("name").asText(),
                        element.path("title").asText(),
                        element.path("title_text").asText(),
                        element.path("body_text").asText(),
                        element.path("model").asText(),
                        element.path("explore").asText(),
                        element.get("type").asText(),
                        texts(element.path("fields")),
                        texts(element.path("pivots")))
                .toList();
    }

    private static String texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList().toString();
    }

    private static JsonNode written(String path) {
        String text = DemoProjects.all().stream()
                .flatMap(project -> Stream.ofNullable(project.files().get(path)))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper()
                .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text))
                .get(0);
    }
}
