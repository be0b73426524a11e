package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.lookline.demo.http.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EdgesTest extends StageTest {
    private static final String INVENTORY = modelFqn("ecommerce_inventory");
    private static final String RETURNS = modelFqn("ecommerce_returns");

    @Test
    void an_explore_leads_to_the_dashboard_with_each_column_that_a_tile_reads() {
        stage.ingest();
        String chart =
                stage.chartTitled("Return Reasons").path("fullyQualifiedName").asText();

        JsonNode details = edge(RETURNS, fqn("3")).orElseThrow();

        assertThat(details.path("source").asText()).isEqualTo("DashboardLineage");
        assertThat(pairs(details))
                .containsExactly(
                        RETURNS + ".\"returns.average_refund\" -> " + chart,
                        RETURNS + ".\"returns.count\" -> " + chart,
                        RETURNS + ".\"returns.reason\" -> " + chart);
    }

    @Test
    void an_explore_leads_to_each_chart() {
        stage.ingest();
        String chart =
                stage.chartTitled("Return Reasons").path("fullyQualifiedName").asText();

        assertThat(edge(RETURNS, chart)).isPresent();
    }

    @Test
    void the_dashboard_names_the_explores_that_it_uses() {
        stage.ingest();

        assertThat(stage.dashboard("3").path("dataModels").findValuesAsText("fullyQualifiedName"))
                .containsExactlyInAnyOrder(RETURNS, INVENTORY);
    }

    @Test
    void an_edge_that_a_person_drew_is_left_alone() {
        stage.ingest();
        stage.person.draws(stage.model("ecommerce_returns"), "dashboardDataModel", stage.dashboard("3"), "dashboard");
        JsonNode drawn = edge(RETURNS, fqn("3")).orElseThrow();

        stage.ingest();
        stage.ingest(yaml -> yaml.extraction("overrideLineage", true));

        assertThat(edge(RETURNS, fqn("3"))).contains(drawn);
    }

    @Test
    void a_stale_edge_stays_by_default() {
        stage.ingest();
        dropTheStockTile();

        stage.ingest();

        assertThat(edge(INVENTORY, fqn("3"))).isPresent();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void override_lineage_removes_a_stale_edge() {
        stage.ingest();
        dropTheStockTile();

        stage.ingest(yaml -> yaml.extraction("overrideLineage", true));

        assertThat(edge(INVENTORY, fqn("3"))).isEmpty();
        assertThat(edge(RETURNS, fqn("3"))).isPresent();
        assertThat(stage.writesOf(() -> stage.ingest(yaml -> yaml.extraction("overrideLineage", true))))
                .isEmpty();
    }

    @Test
    void override_lineage_removes_no_edge_while_dashboards_cannot_be_listed() {
        stage.ingest();
        stage.lookerFaults.answer(Faults.to("GET", "/dashboards"), Faults.error(500));

        stage.ingest(yaml -> yaml.extraction("overrideLineage", true));

        assertThat(edge(INVENTORY, fqn("3"))).isPresent();
    }

    @Test
    void a_chart_that_changes_stays_on_its_dashboards() {
        stage.ingest();
        stage.changeDashboard("3", dashboard -> tiles(dashboard).forEach(tile -> {
            if (tile.path("title").asText().equals("Return Reasons")) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) tile).put("title", "Why They Return");
            }
        }));

        stage.ingest();

        JsonNode chart = stage.chartTitled("Why They Return");
        assertThat(chart.path("dashboards").findValuesAsText("fullyQualifiedName"))
                .containsExactly(fqn("3"));
        assertThat(stage.dashboard("3").path("charts")).hasSize(2);
    }

    @Test
    void the_tags_of_a_new_data_models_columns_are_stored() {
        stage.ingest();

        List<String> tags = StreamSupport.stream(stage.catalog.all(Stage.MODELS).spliterator(), false)
                .flatMap(model -> StreamSupport.stream(model.path("columns").spliterator(), false))
                .flatMap(column -> column.path("tags").findValuesAsText("tagFQN").stream())
                .distinct()
                .toList();

        assertThat(tags).isNotEmpty().allMatch(tag -> tag.startsWith("LookerTags."));
    }

    @Test
    void without_include_tags_nothing_is_tagged() {
        stage.ingest(yaml -> yaml.extraction("includeTags", false));

        assertThat(stage.catalog.find("classifications", "LookerTags")).isEmpty();
        assertThat(stage.model("ecommerce_orders").path("tags")).isEmpty();
    }

    private void dropTheStockTile() {
        stage.changeDashboard("3", dashboard -> {
            ArrayNode kept = Json.array();
            tiles(dashboard).forEach(tile -> {
                if (!tile.path("title").asText().equals("Stock")) {
                    kept.add(tile);
                }
            });
            dashboard.set("dashboard_elements", kept);
        });
    }

    private static JsonNode tiles(JsonNode dashboard) {
        return dashboard.path("dashboard_elements");
    }

    private Optional<JsonNode> edge(String from, String to) {
        return stage.catalog.edges().stream()
                .filter(edge -> edge.path("fromFqn").asText().equals(from)
                        && edge.path("toFqn").asText().equals(to))
                .map(edge -> edge.path("lineageDetails"))
                .findFirst();
    }

    private static List<String> pairs(JsonNode details) {
        return StreamSupport.stream(details.path("columnsLineage").spliterator(), false)
                .flatMap(entry -> StreamSupport.stream(entry.path("fromColumns").spliterator(), false)
                        .map(source -> source.asText() + " -> "
                                + entry.path("toColumn").asText()))
                .sorted()
                .toList();
    }
}
