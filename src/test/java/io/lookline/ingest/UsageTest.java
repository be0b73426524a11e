package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Looker tells a total since ever; the catalog wants a count per day. */
@QuarkusTest
class UsageTest extends StageTest {
    @Test
    void the_first_run_knows_no_single_day_and_sends_nothing() {
        assertThat(stage.writesOf(stage::ingest))
                .doesNotContainKeys("POST /usage/{type}/{id}", "POST /usage/compute.percentile/{type}/{date}");
    }

    @Test
    void growth_on_the_same_day_is_that_days_count() {
        stage.ingest();
        views("1", 1210);
        stage.ingest();

        assertThat(usage("1")).isEqualTo("2026-11-23: 6");

        views("1", 1214);
        stage.ingest();

        assertThat(usage("1")).isEqualTo("2026-11-23: 10");
    }

    @Test
    void growth_on_a_later_day_is_counted_for_that_day_alone() {
        stage.ingest();
        views("1", 1210);
        stage.ingest();
        stage.days.pass(Duration.ofDays(2));
        views("1", 1217);
        stage.ingest();

        assertThat(usage("1")).isEqualTo("2026-11-25: 7");
        assertThat(stage.dashboard("1").at("/usageSummary/weeklyStats/count").asInt())
                .isEqualTo(13);
    }

    @Test
    void without_growth_nothing_is_written_on_any_day() {
        stage.ingest();
        views("1", 1210);
        stage.ingest();

        stage.days.pass(Duration.ofDays(1));

        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_total_that_shrank_starts_anew() {
        stage.ingest();
        views("1", 10);
        stage.ingest();
        views("1", 12);
        stage.ingest();

        assertThat(usage("1")).isEqualTo("2026-11-23: 2");
    }

    @Test
    void dashboards_are_ranked_once_for_each_day_that_was_reported() {
        stage.ingest();
        views("1", 1210);
        views("2", 389);

        Map<String, Integer> writes = stage.writesOf(stage::ingest);

        assertThat(writes)
                .containsEntry("POST /usage/{type}/{id}", 2)
                .containsEntry("POST /usage/compute.percentile/{type}/{date}", 1);
        assertThat(rank("1")).isEqualTo(50);
        assertThat(rank("2")).isZero();
    }

    @Test
    void without_include_usage_nothing_is_counted_and_looker_is_not_asked() {
        List<String> asked = new CopyOnWriteArrayList<>();
        stage.watchLooker(exchange -> asked.add(exchange.request().uri().toString()));
        stage.usually(yaml -> yaml.extraction("includeUsage", false));
        stage.ingest();
        views("1", 5000);

        assertThat(stage.writesOf(stage::ingest)).isEmpty();
        assertThat(asked).isNotEmpty().noneMatch(request -> request.contains("view_count"));
    }

    @Test
    void usage_that_was_lost_with_the_catalog_out_of_reach_is_sent_by_the_next_run() {
        stage.ingest();
        views("1", 1210);
        stage.catalogFaults.answer(request -> request.uri().getPath().contains("/usage/"), Faults.error(400));
        assertThat(stage.ingest().total().failed()).isPositive();

        stage.catalogFaults.mend();
        stage.ingest();

        assertThat(usage("1")).isEqualTo("2026-11-23: 6");
    }

    private void views(String dashboard, int total) {
        stage.looker.change(content -> content.withViewCount(dashboard, total));
    }

    private int rank(String dashboard) {
        return stage.dashboard(dashboard)
                .at("/usageSummary/dailyStats/percentileRank")
                .asInt();
    }

    private String usage(String dashboard) {
        JsonNode usage = stage.dashboard(dashboard).path("usageSummary");
        return usage.path("date").asText() + ": "
                + usage.at("/dailyStats/count").asText();
    }
}
