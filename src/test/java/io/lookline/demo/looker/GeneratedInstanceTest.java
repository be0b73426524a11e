package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedInstanceTest {

    private final LookerContent content = GeneratedInstance.content(200, 12, 45, 61);

    @Test
    void it_has_the_sizes_that_were_asked_for() {
        List<Explore> explores = content.models().stream()
                .flatMap(model -> model.explores().stream())
                .toList();

        assertThat(content.all(Kind.DASHBOARD)).hasSize(200).allSatisfy(dashboard -> assertThat(
                        dashboard.get("dashboard_elements"))
                .hasSize(12));
        assertThat(explores).hasSize(45).allSatisfy(explore -> assertThat(
                        explore.fieldNames("dimension").size()
                                + explore.fieldNames("measure").size())
                .isEqualTo(61));
        assertThat(content.all(Kind.USER)).hasSize(40);
        assertThat(content.all(Kind.FOLDER)).hasSize(82);
    }

    @Test
    void one_dashboard_in_a_hundred_is_a_lookml_dashboard() {
        assertThat(content.all(Kind.DASHBOARD).stream()
                        .map(dashboard -> dashboard.get("id").asText())
                        .filter(id -> id.contains("::")))
                .containsExactly("model_00::dashboard_100", "model_00::dashboard_200");
    }

    @Test
    void it_is_the_same_at_every_call() {
        assertThat(GeneratedInstance.content(200, 12, 45, 61).objects()).isEqualTo(content.objects());
    }

    @Test
    void ids_of_tiles_are_unique() {
        assertThat(content.all(Kind.DASHBOARD).stream()
                        .flatMap(
                                dashboard -> dashboard.get("dashboard_elements").valueStream())
                        .map(tile -> tile.get("id").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void queries_ask_for_fields_that_their_explore_has() {
        for (JsonNode query : content.all(Kind.QUERY)) {
            Explore explore = content.findExplore(
                            query.get("model").asText(), query.get("view").asText())
                    .orElseThrow();
            List<String> fields =
                    query.get("fields").valueStream().map(JsonNode::asText).toList();

            assertThat(fields.subList(0, 2)).isSubsetOf(explore.fieldNames("dimension"));
            assertThat(fields.getLast()).isIn(explore.fieldNames("measure"));
        }
    }
}
