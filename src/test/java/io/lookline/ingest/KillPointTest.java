package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was killed is mended by the next: the end is that of one run which nobody disturbed. */
@QuarkusTest
class KillPointTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 12, 17, 20, 23, 26, 29, 32, 35, 38, 41, 45, 50, 60, 70, 80, 90, 100, 110})
    void a_first_run_that_died_after_some_writes_is_mended_by_the_next(int writes) {
        try (Stage clean = stage();
                Stage killed = stage()) {
            clean.ingest();

            killed.catalogFaults.afterWrites(writes, Faults.error(401));
            assertThat(killed.ingest().exitCode()).isEqualTo(ExitCode.REFUSED);
            killed.catalogFaults.mend();
            assertThat(killed.ingest().exitCode()).isEqualTo(ExitCode.DONE);

            assertSame(killed, clean);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_later_run_that_died_after_some_writes_is_mended_by_the_next(int writes) {
        try (Stage clean = stage();
                Stage killed = stage()) {
            change(clean);
            clean.ingest(yaml -> yaml.extraction("overrideLineage", true));

            change(killed);
            killed.catalogFaults.afterWrites(writes, Faults.error(401));
            assertThat(killed.ingest(yaml -> yaml.extraction("overrideLineage", true))
                            .exitCode())
                    .isEqualTo(ExitCode.REFUSED);
            killed.catalogFaults.mend();
            killed.ingest(yaml -> yaml.extraction("overrideLineage", true));

            assertSame(killed, clean);
        }
    }

    @Test
    void a_write_whose_answer_is_lost_is_repeated_and_does_no_harm() {
        try (Stage clean = stage();
                Stage disturbed = stage()) {
            clean.ingest();

            Set<String> lost = ConcurrentHashMap.newKeySet();
            disturbed.watchCatalog(exchange -> {
                if (!exchange.request().method().equals("GET") && lost.add(exchange.route())) {
                    throw new IllegalStateException("the connection is lost after the work is done");
                }
            });
            RunResult result = disturbed.ingest();

            assertThat(result.total().failed()).isZero();
            assertThat(lost).hasSizeGreaterThan(6);
            assertSame(disturbed, clean);
        }
    }

    /** Small batches, so that there are many writes to die after. */
    private static Stage stage() {
        Stage stage = new Stage()
                .usually(yaml -> yaml.extraction("includeOwners", true).at("/sink/config/bulk_sink_batch_size", 5));
        stage.lookml();
        return stage;
    }

    /** A first run, and on the next day a Looker in which something of each kind has changed. */
    private static void change(Stage stage) {
        stage.ingest();
        stage.days.pass(Duration.ofDays(1));
        stage.looker.change(content -> content.withoutDashboard("4")
                .withoutExplore("finance", "budgets")
                .withViewCount("1", 1300)
                .withViewCount("2", 400)
                .withDashboardTitle("2", "Customers, renamed"));
        stage.changeDashboard("1", dashboard -> dashboard.put("description", "New in Looker"));
        stage.describeExplore("ecommerce", "orders", "New in Looker");
        stage.describeExplore("ecommerce", "gifts", "New in Looker");
        stage.lookml().remove("views/shop/legacy_orders.view.lkml");
        stage.lookml()
                .edit("views/shop/users.view.lkml", text -> text.replace("dimension: city {", "dimension: town {"));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static void assertSame(Stage mended, Stage clean) {
        List<String> expected = Snapshot.of(clean);
        List<String> actual = Snapshot.of(mended);
        assertThat(without(actual, expected)).as("only after the mending run").isEmpty();
        assertThat(without(expected, actual)).as("only after the clean run").isEmpty();
        assertThat(mended.writesOf(mended::ingest)).isEmpty();
    }
}
