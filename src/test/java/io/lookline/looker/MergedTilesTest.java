package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Dashboard.Tile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedTilesTest extends LookerFixture {
    @BeforeEach
    void fill() {
        gives("/dashboards", "[{'id': '1'}]");
        gives("/dashboards/search", """
                [{'id': '1', 'dashboard_elements': [
                  {'id': '10', 'merge_result_id': 'mid', 'result_maker': {'merge_result_id': 'mid', 'filterables': [
                    {'model': 'm', 'view': 'a', 'listen': [{'field': 'a.region'}]}, {'model': 'm', 'view': 'b'}]}},
                  {'id': '11', 'merge_result_id': 'mid'}]}]""");
        gives(
                "/merge_queries/mid",
                "{'source_queries': [{'query_id': '5', 'query_slug': 'sa'}, {'query_id': '6', 'query_slug': 'sb'},"
                        + " {'query_slug': 'sa'}]}");
        gives("/queries/slug/sa", "{'model': 'm', 'view': 'a', 'fields': ['a.x'], 'filters': {'a.day': '1'}}");
        gives("/queries/slug/sb", "{'model': 'm', 'view': 'b', 'fields': ['b.y']}");
    }

    @Test
    void merged_results_have_the_queries_of_all_their_sources() {
        List<Tile> tiles = tiles(read());

        assertThat(tiles.getFirst().sources())
                .extracting(Query::explore, Query::fields, Query::filters)
                .containsExactly(
                        tuple("a", List.of("a.x"), List.of("a.day", "a.region")),
                        tuple("b", List.of("b.y"), List.of()));
        assertThat(tiles.getLast().sources()).extracting(Query::explore).containsExactly("a", "b");
    }

    @Test
    void each_merge_and_each_source_is_asked_for_once() {
        read();

        assertThat(requests().stream().filter(request -> request.matches(".*(merge_queries|queries)/.*")))
                .containsExactlyInAnyOrder("GET /merge_queries/mid", "GET /queries/slug/sa", "GET /queries/slug/sb");
    }

    @Test
    void a_source_that_cannot_be_read_leaves_its_explore_and_a_warning() {
        refuses("/queries/slug/sb", 404);

        LookerInstance looker = read();

        assertThat(tiles(looker).getFirst().sources())
                .extracting(Query::explore, Query::fields)
                .containsExactly(tuple("a", List.of("a.x")), tuple("b", List.of()));
        assertThat(looker.notices())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_QUERY_UNREADABLE, "10"), tuple(Code.LOOKER_QUERY_UNREADABLE, "11"));
        assertThat(looker.dashboards().readInFull()).isTrue();
    }

    @Test
    void a_merge_that_is_gone_leaves_the_explores_that_the_tile_names() {
        refuses("/merge_queries/mid", 404);

        LookerInstance looker = read();

        assertThat(tiles(looker).getFirst().sources())
                .extracting(Query::explore)
                .containsExactly("a", "b");
        assertThat(looker.notices()).hasSize(2);
    }

    private static List<Tile> tiles(LookerInstance looker) {
        return looker.dashboards().items().getFirst().tiles();
    }
}
