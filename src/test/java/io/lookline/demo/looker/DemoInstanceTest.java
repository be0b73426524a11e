package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoInstanceTest {

    private final LookerContent content = DemoInstance.content();

    @Test
    void it_is_the_same_at_every_call() {
        assertThat(content.objects()).isEqualTo(DemoInstance.content().objects());
    }

    @Test
    void it_has_three_models_of_two_projects_and_explores_of_ten_to_fifty_fields() {
        List<Model> models =
                content.models().stream().filter(model -> !model.internal()).toList();

        assertThat(models).extracting(Model::name).containsExactly("ecommerce", "finance", "marketing");
        assertThat(models.stream().map(Model::project).distinct()).hasSize(2);
        assertThat(models.stream().flatMap(model -> model.explores().stream()))
                .hasSize(13)
                .allSatisfy(explore ->
                        assertThat(fields(explore)).as(explore.name()).hasSizeBetween(10, 50));
    }

    @Test
    void it_has_fields_of_all_kinds() {
        Set<String> types = new HashSet<>();
        explores().forEach(explore -> explore.json()
                .get("fields")
                .forEach(category ->
                        category.forEach(field -> types.add(field.get("type").asText()))));

        assertThat(types)
                .contains("number", "string", "yesno", "tier", "location", "zipcode", "distance")
                .contains("date_raw", "date_time", "date_date", "date_week", "date_month", "date_fiscal_quarter")
                .contains("duration_hour", "duration_day", "date_minute15", "date_month_name", "date_day_of_week")
                .contains("count", "sum", "average", "min", "max", "median", "percentile", "list", "running_total")
                .contains("count_distinct", "sum_distinct", "average_distinct", "percent_of_total", "date", "unquoted")
                .contains("percent_of_previous", "period_over_period");
    }

    @Test
    void a_timeframe_belongs_to_its_dimension_group_under_the_name_of_the_join() {
        JsonNode field = find("gifts", "buyers.joined_month");

        assertThat(field.get("dimension_group").asText()).isEqualTo("buyers.joined");
        assertThat(field.get("original_view").asText()).isEqualTo("users");
        assertThat(field.get("is_timeframe").asBoolean()).isTrue();
        assertThat(field.at("/time_interval/name").asText()).isEqualTo("month");
    }

    @Test
    void a_measure_carries_its_tags_and_format() {
        JsonNode field = find("order_items", "order_items.total_revenue");

        assertThat(field.get("measure").asBoolean()).isTrue();
        assertThat(field.get("tags").toString()).isEqualTo("[\"kpi\",\"certified\"]");
        assertThat(field.get("value_format_name").asText()).isEqualTo("eur");
    }

    @Test
    void it_has_tiles_of_every_kind() {
        List<JsonNode> tiles = tiles();

        assertThat(tiles)
                .anySatisfy(tile -> assertThat(tile.hasNonNull("query_id")).isTrue());
        assertThat(tiles)
                .anySatisfy(tile -> assertThat(tile.hasNonNull("look_id")).isTrue());
        assertThat(tiles).anySatisfy(tile -> assertThat(tile.hasNonNull("merge_result_id"))
                .isTrue());
        assertThat(tiles)
                .anySatisfy(tile -> assertThat(tile.path("result_maker").hasNonNull("query") && !tile.has("query"))
                        .isTrue());
        assertThat(tiles)
                .anySatisfy(tile -> assertThat(tile.path("result_maker").hasNonNull("sql_query_id"))
                        .isTrue());
        assertThat(tiles.stream().map(tile -> tile.get("type").asText()).distinct())
                .containsExactlyInAnyOrder("vis", "text", "button");
        assertThat(tiles).anySatisfy(tile -> assertThat(tile.path("query").has("vis_config")
                        && !tile.at("/query/vis_config").has("type"))
                .isTrue());
    }

    @Test
    void ids_of_tiles_are_unique() {
        assertThat(tiles().stream().map(tile -> tile.get("id").asText())).doesNotHaveDuplicates();
    }

    @Test
    void every_query_asks_for_fields_that_its_explore_has() {
        for (JsonNode query : content.all(Kind.QUERY)) {
            Explore explore = content.findExplore(
                            query.get("model").asText(), query.get("view").asText())
                    .orElse(null);
            if (explore != null) {
                Stream.of("fields", "pivots", "fill_fields")
                        .flatMap(list -> query.path(list).valueStream())
                        .map(JsonNode::asText)
                        .filter(field -> field.contains("."))
                        .forEach(field -> assertThat(fields(explore)).contains(field));
            }
        }
    }

    @Test
    void folders_lie_three_deep() {
        JsonNode folder = content.find(Kind.FOLDER, "11").orElseThrow();
        JsonNode parent =
                content.find(Kind.FOLDER, folder.get("parent_id").asText()).orElseThrow();
        JsonNode root =
                content.find(Kind.FOLDER, parent.get("parent_id").asText()).orElseThrow();

        assertThat(List.of(root, parent, folder))
                .extracting(node -> node.get("name").asText())
                .containsExactly("Shared", "Sales", "EMEA");
    }

    private Stream<Explore> explores() {
        return content.models().stream().flatMap(model -> model.explores().stream());
    }

    private List<JsonNode> tiles() {
        List<JsonNode> tiles = new ArrayList<>();
        content.all(Kind.DASHBOARD)
                .forEach(dashboard -> dashboard.path("dashboard_elements").forEach(tiles::add));
        return tiles;
    }

    private JsonNode find(String explore, String field) {
        return content.findExplore("ecommerce", explore)
                .orElseThrow()
                .json()
                .get("fields")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(node -> node.get("name").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Explore explore) {
        return Stream.of("dimension", "measure", "filter", "parameter")
                .flatMap(category -> explore.fieldNames(category).stream())
                .toList();
    }
}
