package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Queries.query;
import static io.lookline.lineage.Tiles.text;
import static io.lookline.lineage.Tiles.tile;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Chart;
import io.lookline.looker.LookerInstance.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileChartsTest {
    @Test
    void a_chart_is_named_by_its_id_and_shows_its_title() {
        Chart chart = chart(tile("10").title("Orders").titleText("other").visualisation("looker_line"));

        assertThat(chart.name()).isEqualTo("10");
        assertThat(chart.fqn()).isEqualTo("svc.10");
        assertThat(chart.displayName()).isEqualTo("Orders");
        assertThat(chart.chartType()).isEqualTo("Line");
    }

    @Test
    void without_a_title_the_next_best_text_is_shown() {
        assertThat(chart(tile("10").titleText("Text").look("5", "Look")).displayName())
                .isEqualTo("Text");
        assertThat(chart(tile("10").title(" ").look("5", "Look")).displayName()).isEqualTo("Look");
        assertThat(chart(tile("10").query(query("m", "e"))).displayName()).isEqualTo("Orders and users");
        assertThat(chart(tile("10").query(query("m", "unknown"))).displayName()).isEqualTo("10");
        assertThat(chart(tile("10")).displayName()).isEqualTo("10");
    }

    @Test
    void the_description_joins_what_the_tile_says_without_markup() {
        assertThat(chart(tile("10")
                                .subtitle("subtitle")
                                .body("Some <b>body</b> text")
                                .note("Some note"))
                        .description())
                .isEqualTo("subtitle; Some body text; Some note");
        assertThat(chart(text("10", "<p>one</p><p>2 &lt; 3 &amp;lt; 4</p>")).description())
                .isEqualTo("one\n2 < 3 &lt; 4");
        assertThat(chart(tile("10").body("<br/>")).description()).isNull();
    }

    @Test
    void a_text_tile_is_a_chart_of_text() {
        assertThat(chart(text("10", "hello")).chartType()).isEqualTo("Text");
    }

    @Test
    void the_address_is_the_nearest_page_that_shows_the_tile() {
        assertThat(chart(tile("10").shareUrl("https://l/x/abc").look("5", null)).sourceUrl())
                .isEqualTo("https://l/x/abc");
        assertThat(chart(tile("10").shareUrl("/x/abc")).sourceUrl()).isEqualTo("https://looker/x/abc");
        assertThat(chart(tile("10").look("5", null).merge("abc")).sourceUrl()).isEqualTo("https://looker/looks/5");
        assertThat(chart(tile("10").merge("abc")).sourceUrl()).isEqualTo("https://looker/merge?mid=abc");
        assertThat(chart(tile("10")).sourceUrl()).isEqualTo("https://looker/dashboards/7");
    }

    @Test
    void a_character_that_no_database_holds_is_left_out() {
        assertThat(chart(tile("10").title("a\u0000b").body("c\u0000d")))
                .extracting(Chart::displayName, Chart::description)
                .containsExactly("ab", "cd");
        assertThat(chart(tile("10").title("\u0000")).displayName()).isEqualTo("10");
    }

    @Test
    void a_look_on_no_dashboard_has_a_name_that_is_no_tiles() {
        Look look = new Look(
                "5",
                "Top ten",
                "of all",
                null,
                null,
                null,
                null,
                query("m", "e").visualisation("table").build());

        Chart chart = looker().looks(look).resolve().charts().getFirst();

        assertThat(chart)
                .isEqualTo(new Chart(
                        "look_5", "svc.look_5", "Top ten", "of all", "Table", "https://looker/looks/5", List.of()));
    }

    private static Chart chart(Tiles tile) {
        return looker().explores(explore("m", "e").label("Orders and users"))
                .dashboards(board("7").tile(tile))
                .resolve()
                .charts()
                .getFirst();
    }
}
