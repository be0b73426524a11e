package io.lookline.ingest;

import static io.lookline.ingest.Stage.CHARTS;
import static io.lookline.ingest.Stage.DASHBOARDS;
import static io.lookline.ingest.Stage.MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeoplesEditsTest extends StageTest {
    private static final String ORDERS = "ecommerce_orders";

    @ParameterizedTest
    @ValueSource(strings = {DASHBOARDS, CHARTS, MODELS})
    void what_people_wrote_stays_whether_looker_changes_or_not(String collection) {
        stage.ingest();
        String fqn = edited(collection);
        stage.person.writes(collection, fqn, "/displayName", "Ours");
        stage.person.writes(collection, fqn, "/description", "By hand");
        stage.person.tags(collection, fqn, "", "Tier.Tier1");

        stage.ingest();
        assertKept(stage.entity(collection, fqn));

        changeAllInLooker();
        stage.ingest();
        assertKept(stage.entity(collection, fqn));
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {DASHBOARDS, CHARTS, MODELS})
    void override_metadata_replaces_what_people_wrote(String collection) {
        stage.ingest();
        String fqn = edited(collection);
        JsonNode before = stage.entity(collection, fqn);
        stage.person.writes(collection, fqn, "/displayName", "Ours");
        stage.person.writes(collection, fqn, "/description", "By hand");

        stage.ingest(yaml -> yaml.extraction("overrideMetadata", true));

        assertThat(stage.entity(collection, fqn).path("displayName")).isEqualTo(before.path("displayName"));
        assertThat(stage.entity(collection, fqn).path("description")).isEqualTo(before.path("description"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DASHBOARDS, CHARTS, MODELS})
    void what_nobody_edited_follows_looker(String collection) {
        stage.ingest();
        String fqn = edited(collection);

        changeAllInLooker();
        stage.ingest();

        assertThat(stage.entity(collection, fqn).path("description").asText()).isEqualTo("New in Looker");
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_title_follows_looker_when_only_the_description_was_edited() {
        stage.ingest();
        stage.person.writes(DASHBOARDS, fqn("1"), "/description", "By hand");

        changeAllInLooker();
        stage.ingest();

        assertThat(stage.dashboard("1").path("displayName").asText()).isEqualTo("Sales, renamed");
        assertThat(stage.dashboard("1").path("description").asText()).isEqualTo("By hand");
    }

    @ParameterizedTest
    @ValueSource(strings = {DASHBOARDS, CHARTS, MODELS})
    void a_cleared_description_stays_cleared(String collection) {
        stage.ingest();
        String fqn = edited(collection);
        stage.person.clears(collection, fqn, "/description");

        stage.ingest();
        changeAllInLooker();
        stage.ingest();

        assertThat(stage.entity(collection, fqn).path("description").asText()).isEmpty();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void what_people_wrote_on_columns_stays_when_the_explore_changes() {
        stage.ingest();
        int index = describedColumn();
        String pointer = "/columns/" + index;
        stage.person.writes(MODELS, modelFqn(ORDERS), pointer + "/description", "By hand");
        stage.person.writes(MODELS, modelFqn(ORDERS), pointer + "/displayName", "Ours");
        stage.person.tags(MODELS, modelFqn(ORDERS), pointer, "Tier.Tier2");

        stage.ingest();
        changeAllInLooker();
        stage.ingest();

        JsonNode column = stage.model(ORDERS).at(pointer);
        assertThat(column.path("description").asText()).isEqualTo("By hand");
        assertThat(column.path("displayName").asText()).isEqualTo("Ours");
        assertThat(column.path("tags").findValuesAsText("tagFQN")).contains("Tier.Tier2");
    }

    @Test
    void what_people_wrote_on_a_column_survives_another_data_type() {
        stage.ingest();
        String pointer =
                "/columns/" + column(column -> column.path("dataType").asText().equals("TIME"));
        stage.person.writes(MODELS, modelFqn(ORDERS), pointer + "/description", "By hand");
        stage.person.writes(MODELS, modelFqn(ORDERS), pointer + "/displayName", "Ours");
        stage.person.tags(MODELS, modelFqn(ORDERS), pointer, "Tier.Tier2");

        stage.ingest(yaml -> yaml.own("types", "precise"));

        JsonNode column = stage.model(ORDERS).at(pointer);
        assertThat(column.path("dataType").asText()).isNotEqualTo("TIME");
        assertThat(column.path("description").asText()).isEqualTo("By hand");
        assertThat(column.path("displayName").asText()).isEqualTo("Ours");
        assertThat(column.path("tags").findValuesAsText("tagFQN")).contains("Tier.Tier2");
    }

    @Test
    void override_metadata_replaces_a_columns_description() {
        stage.ingest();
        String pointer = "/columns/" + describedColumn() + "/description";
        String before = stage.model(ORDERS).at(pointer).asText();
        stage.person.writes(MODELS, modelFqn(ORDERS), pointer, "By hand");

        stage.ingest(yaml -> yaml.extraction("overrideMetadata", true));

        assertThat(stage.model(ORDERS).at(pointer).asText()).isEqualTo(before);
    }

    private void changeAllInLooker() {
        stage.changeDashboard("1", dashboard -> {
            dashboard.put("title", "Sales, renamed").put("description", "New in Looker");
            dashboard.path("dashboard_elements").forEach(tile -> {
                if (tile.path("title").asText().equals("By Category")) {
                    ((com.fasterxml.jackson.databind.node.ObjectNode) tile).put("note_text", "New in Looker");
                }
            });
        });
        stage.describeExplore("ecommerce", "orders", "New in Looker");
    }

    private String edited(String collection) {
        return switch (collection) {
            case DASHBOARDS -> fqn("1");
            case CHARTS ->
                stage.chartTitled("By Category").path("fullyQualifiedName").asText();
            default -> modelFqn(ORDERS);
        };
    }

    private int describedColumn() {
        return column(column -> column.hasNonNull("description"));
    }

    private int column(Predicate<JsonNode> which) {
        JsonNode columns = stage.model(ORDERS).path("columns");
        return IntStream.range(0, columns.size())
                .filter(index -> which.test(columns.get(index)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertKept(JsonNode entity) {
        assertThat(entity.path("displayName").asText()).isEqualTo("Ours");
        assertThat(entity.path("description").asText()).isEqualTo("By hand");
        assertThat(entity.path("tags").findValuesAsText("tagFQN")).contains("Tier.Tier1");
    }
}
