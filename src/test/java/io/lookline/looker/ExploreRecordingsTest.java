package io.lookline.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explores as Looker really answers them. */
@QuarkusTest
class ExploreRecordingsTest extends LookerFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recordings/explore-polls.json",
                "recordings/explore-simple-view.json",
                "recordings/explore-us-government.json",
                "truth/covid19/explore.json"
            })
    void a_real_explore_keeps_all_its_fields_in_their_order(String file) throws IOException {
        JsonNode recorded = new ObjectMapper()
                .readTree(Path.of(System.getProperty("lookline.shared"), "looker", file)
                        .toFile());
        gives("/lookml_models", "[{'name': 'm', 'project_name': 'p', 'explores': [{'name': 'e'}]}]");
        server.stubFor(path("/lookml_models/m/explores/e").willReturn(okJson(recorded.toString())));

        LookerInstance looker = read();

        assertThat(looker.explores().failures()).isEmpty();
        Explore explore = looker.explores().items().getFirst();
        assertThat(explore.dimensions())
                .extracting(Explore.Field::name)
                .containsExactlyElementsOf(texts(recorded, "dimensions", "name"));
        assertThat(explore.measures())
                .extracting(Explore.Field::name)
                .containsExactlyElementsOf(texts(recorded, "measures", "name"));
        assertThat(explore.dimensions()).extracting(Explore.Field::type).doesNotContainNull();
        assertThat(explore.connection())
                .isEqualTo(recorded.path("connection_name").asText());
        assertThat(explore.sqlTableName())
                .isEqualTo(recorded.path("sql_table_name").asText());
        assertThat(explore.dimensions())
                .extracting(Explore.Field::sql)
                .containsExactlyElementsOf(texts(recorded, "dimensions", "sql"));
        assertThat(explore.measures())
                .extracting(Explore.Field::view)
                .containsExactlyElementsOf(texts(recorded, "measures", "view"));
        assertThat(requests("/lookml_models/m/explores/e")).hasSize(1);
    }

    private static List<String> texts(JsonNode explore, String kind, String property) {
        return explore.path("fields")
                .path(kind)
                .valueStream()
                .map(field -> field.path(property).asText(null))
                .toList();
    }
}
