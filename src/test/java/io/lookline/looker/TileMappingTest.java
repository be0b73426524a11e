package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.config.FilterPattern;
import io.lookline.looker.Dashboard.Tile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileMappingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TileMapping mapping = new TileMapping(new QueryMapping());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'query': Q(a), 'look': {'query': Q(b)}, 'result_maker': {'query': Q(c)} | a",
                "'look': {'query': Q(b)}, 'result_maker': {'query': Q(c)}                | b",
                "'look': {'id': '4', 'query': null}, 'result_maker': {'query': Q(c)}      | c",
            },
            quoteCharacter = '~')
    void the_query_is_the_tiles_own_else_its_looks_else_its_result_makers(String fields, String explore) {
        assertThat(tile(fields).sources()).extracting(Query::explore).containsExactly(explore);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'query': V(a), 'result_maker': {'vis_config': {'type': 'b'}, 'query': V(c)}, 'look': {'query': V(d)} | a",
                "'query': {'vis_config': {}}, 'result_maker': {'vis_config': {'type': 'b'}, 'query': V(c)}           | b",
                "'result_maker': {'vis_config': ['odd'], 'query': V(c)}, 'look': {'query': V(d)}                     | c",
                "'type': 'vis', 'look': {'query': V(d)}                                                             | d",
                "'type': 'vis', 'query': {'vis_config': {'type': 7, 'x': {'type': 'inner'}}}                         |",
            },
            quoteCharacter = '~')
    void the_visualisation_is_the_first_vis_config_with_a_type(String fields, String type) {
        assertThat(tile(fields).visualisation()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'query': S(a), 'result_maker': {'query': S(b)}, 'look': {'query': S(c)} | a",
                "'query': {}, 'result_maker': {'query': S(b)}, 'look': {'query': S(c)}   | b",
                "'look': {'query': S(c)}                                                | c",
            },
            quoteCharacter = '~')
    void the_share_url_is_the_querys_else_the_result_makers_else_the_looks(String fields, String url) {
        assertThat(tile(fields).shareUrl()).isEqualTo(url);
    }

    @Test
    void a_text_tile_has_words_and_no_query() {
        Tile tile = tile("'type': 'text', 'title_text': 'T', 'subtitle_text': 'S', 'body_text': 'B', 'note_text': 'N'");

        assertThat(tile)
                .extracting(Tile::type, Tile::titleText, Tile::subtitleText, Tile::bodyText, Tile::noteText)
                .containsExactly("text", "T", "S", "B", "N");
        assertThat(tile.sources()).isEmpty();
    }

    @Test
    void merged_results_name_their_explores_until_their_sources_are_read() {
        Tile tile = tile("'result_maker': {'merge_result_id': 'x', 'filterables': ["
                + "{'model': 'm', 'view': 'a', 'listen': [{'field': 'a.day'}, null, {'field': null}]}, null,"
                + "{'model': 'm', 'view': 'b', 'listen': null}]}");

        assertThat(tile.mergeResultId()).isEqualTo("x");
        assertThat(tile.sources())
                .extracting(Query::model, Query::explore, Query::filters)
                .containsExactly(tuple("m", "a", List.of("a.day")), tuple("m", "b", List.of()));
    }

    @Test
    void filters_of_other_explores_do_not_count() {
        Tile tile = tile("'query': Q(a), 'result_maker': {'filterables': ["
                + "{'view': 'a', 'listen': [{'field': 'a.x'}]}, {'view': 'b', 'listen': [{'field': 'b.x'}]}]}");

        assertThat(tile.sources().getFirst().filters()).containsExactly("a.x");
    }

    @Test
    void a_real_dashboard_has_its_tiles_their_explores_and_visualisations() throws IOException {
        Path file = Path.of(System.getProperty("lookline.shared"), "looker/recordings/dashboard-faa-kpis.json");
        DashboardAnswer answer = JSON.readValue(file.toFile(), DashboardAnswer.class);

        Dashboard dashboard = new DashboardMapping(
                        new QueryMapping(), FilterPattern.NONE, new LookerProblems(URI.create("https://l")))
                .map(answer)
                .dashboard();

        assertThat(dashboard.tiles())
                .hasSize(answer.dashboardElements().size())
                .allSatisfy(tile -> assertThat(tile.id()).isNotNull());
        assertThat(dashboard.tiles())
                .filteredOn(tile -> !"text".equals(tile.type()))
                .allSatisfy(tile -> {
                    assertThat(tile.visualisation()).isNotNull();
                    assertThat(tile.sources()).singleElement().satisfies(query -> assertThat(query.explore())
                            .isNotNull());
                });
        assertThat(dashboard.tiles()).extracting(Tile::visualisation).contains("single_value", "looker_column");
    }

    private Tile tile(String fields) {
        String json = "{'id': '1', " + fields + "}";
        json = json.replaceAll("Q\\((\\w)\\)", "{'model': 'm', 'view': '$1'}")
                .replaceAll("V\\((\\w)\\)", "{'vis_config': {'a': [{'type': 'x'}], 'type': '$1'}}")
                .replaceAll("S\\((\\w)\\)", "{'share_url': '$1'}")
                .replace('\'', '"');
        try {
            return mapping.map(JSON.readValue(json, DashboardAnswer.Element.class));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(json, malformed);
        }
    }
}
