package io.lookline.ingest;

import static io.lookline.ingest.Stage.CHARTS;
import static io.lookline.ingest.Stage.DASHBOARDS;
import static io.lookline.ingest.Stage.MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.http.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is gone from Looker is soft-deleted, and only that. */
@QuarkusTest
class DeletionTest extends StageTest {
    private static final String BUDGETS = modelFqn("finance_budgets");

    @BeforeEach
    void fill() {
        stage.ingest();
    }

    @Test
    void a_dashboard_that_is_gone_is_soft_deleted_with_its_charts() {
        String chart =
                stage.chartTitled("Gift Buyers").path("fullyQualifiedName").asText();
        goneFromLooker("4");

        RunResult result = stage.ingest();

        assertThat(isDeleted(DASHBOARDS, fqn("4"))).isTrue();
        assertThat(isDeleted(CHARTS, chart)).isTrue();
        assertThat(result.total().deleted()).isEqualTo(2);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_tile_that_is_gone_is_soft_deleted_and_its_dashboard_stays() {
        String chart =
                stage.chartTitled("Where They Live").path("fullyQualifiedName").asText();
        stage.changeDashboard(
                "2",
                dashboard -> dashboard.set(
                        "dashboard_elements",
                        Json.array().add(dashboard.path("dashboard_elements").get(0))));

        stage.ingest();

        assertThat(isDeleted(CHARTS, chart)).isTrue();
        assertThat(isDeleted(DASHBOARDS, fqn("2"))).isFalse();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void an_explore_that_is_gone_is_soft_deleted() {
        stage.looker.change(content -> content.withoutExplore("finance", "budgets"));

        stage.ingest();

        assertThat(isDeleted(MODELS, BUDGETS)).isTrue();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void with_the_flags_off_nothing_is_deleted() {
        goneFromLooker("4");
        stage.looker.change(content -> content.withoutExplore("finance", "budgets"));

        Map<String, Integer> writes = stage.writesOf(() -> stage.ingest(
                yaml -> yaml.extraction("markDeletedDashboards", false).extraction("markDeletedDataModels", false)));

        assertThat(writes.keySet()).noneMatch(route -> route.startsWith("DELETE"));
        assertThat(isDeleted(DASHBOARDS, fqn("4"))).isFalse();
        assertThat(isDeleted(MODELS, BUDGETS)).isFalse();
    }

    @Test
    void what_a_filter_excludes_by_now_is_deleted() {
        stage.ingest(yaml -> yaml.extraction("dashboardFilterPattern", excluding("Gift")));

        assertThat(isDeleted(DASHBOARDS, fqn("4"))).isTrue();
    }

    @Test
    void what_a_filter_excludes_by_now_stays_with_its_charts_when_it_is_to_be_kept() {
        String chart =
                stage.chartTitled("Gift Buyers").path("fullyQualifiedName").asText();

        stage.ingest(yaml -> yaml.extraction("dashboardFilterPattern", excluding("Gift"))
                .extraction("dataModelFilterPattern", excluding("finance_budgets"))
                .own("delete/filtered", "keep"));

        assertThat(isDeleted(DASHBOARDS, fqn("4"))).isFalse();
        assertThat(isDeleted(CHARTS, chart)).isFalse();
        assertThat(isDeleted(MODELS, BUDGETS)).isFalse();
    }

    @Test
    void a_look_that_a_filter_excludes_by_now_stays_when_it_is_to_be_kept() {
        stage.ingest(yaml -> yaml.extraction("chartFilterPattern", excluding("Return Reasons"))
                .own("delete/filtered", "keep"));

        assertThat(isDeleted(CHARTS, fqn("look_3"))).isFalse();
    }

    @Test
    void a_view_that_another_tool_wrote_is_never_deleted() {
        var view = Json.object()
                .put("name", "ecommerce_orders_view")
                .put("service", Stage.SERVICE)
                .put("dataModelType", "LookMlView");
        view.putArray("columns").addObject().put("name", "id").put("dataType", "NUMBER");
        stage.person.puts(MODELS, view);
        stage.looker.change(content -> content.withoutExplore("finance", "budgets"));

        stage.ingest();

        assertThat(isDeleted(MODELS, modelFqn("ecommerce_orders_view"))).isFalse();
        assertThat(isDeleted(MODELS, BUDGETS)).isTrue();
    }

    @Test
    void without_data_models_none_is_deleted_and_dashboards_still_name_theirs() {
        JsonNode before = stage.dashboard("1").path("dataModels");
        stage.changeDashboard("1", dashboard -> dashboard.put("title", "Other"));

        stage.ingest(yaml -> yaml.extraction("includeDataModels", false));

        assertThat(stage.living(MODELS)).contains(BUDGETS).hasSizeGreaterThan(10);
        assertThat(stage.dashboard("1").path("displayName").asText()).isEqualTo("Other");
        assertThat(names(stage.dashboard("1").path("dataModels"))).containsExactlyElementsOf(names(before));
        assertThat(stage.looker.calls("GET /lookml_models")).isEqualTo(1);
    }

    @Test
    void without_standalone_looks_a_tile_that_is_gone_is_still_deleted_and_no_look_is() {
        goneFromLooker("4");
        String chart =
                stage.chartTitled("Gift Buyers").path("fullyQualifiedName").asText();

        stage.ingest(yaml -> yaml.own("standaloneLooks", false));

        assertThat(isDeleted(CHARTS, chart)).isTrue();
        assertThat(isDeleted(CHARTS, fqn("look_2"))).isFalse();
    }

    private void goneFromLooker(String dashboard) {
        stage.looker.change(content -> content.withoutDashboard(dashboard));
    }

    private boolean isDeleted(String collection, String fqn) {
        return stage.entity(collection, fqn).path("deleted").asBoolean();
    }

    private static Map<String, List<String>> excluding(String pattern) {
        return Map.of("excludes", List.of(pattern));
    }

    private static List<String> names(JsonNode references) {
        return references.findValuesAsText("fullyQualifiedName").stream()
                .sorted()
                .toList();
    }
}
