package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Exchange;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is asked to end early. */
@QuarkusTest
class InterruptionTest {
    private static final Predicate<Exchange> WRITE =
            exchange -> !exchange.request().method().equals("GET");

    private final Interruption interruption = new Interruption();

    @Test
    void reading_ends_at_once_logs_out_and_nothing_is_written() {
        try (Stage stage = new Stage()) {
            List<String> routes = new CopyOnWriteArrayList<>();
            stage.watchLooker(exchange -> {
                routes.add(exchange.route());
                if (exchange.route().contains("/dashboards")) {
                    interruption.ask(ExitCode.TERMINATED);
                }
            });

            RunResult result = stage.ingest(interruption);

            assertThat(result.exitCode()).isEqualTo(ExitCode.TERMINATED);
            assertThat(result.failure().orElseThrow().message()).contains("interrupted", "nothing was written");
            assertThat(stage.catalog.writes()).isEmpty();
            assertThat(routes.getLast()).startsWith("DELETE ").endsWith("/logout");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 12, 25, 60})
    void writing_ends_after_the_requests_in_flight_and_the_next_run_does_the_rest(int writes) {
        try (Stage clean = stage();
                Stage interrupted = stage()) {
            clean.ingest();
            AtomicInteger done = new AtomicInteger();
            interrupted.watchCatalog(exchange -> {
                if (WRITE.test(exchange) && done.incrementAndGet() == writes) {
                    interruption.ask(ExitCode.INTERRUPTED);
                }
            });

            RunResult result = interrupted.ingest(interruption);

            assertThat(result.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(done).hasValueLessThan(writes + 4);
            assertThat(result.total().failed()).isZero();
            assertThat(result.total().notReached()).isPositive();
            assertThat(result.total().total()).isEqualTo(clean.ingest().total().total());

            assertThat(interrupted.ingest().exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(Snapshot.of(interrupted)).isEqualTo(Snapshot.of(clean));
        }
    }

    @Test
    void an_interrupted_run_deletes_nothing() {
        try (Stage stage = stage()) {
            stage.ingest();
            List<String> before = stage.living(Stage.DASHBOARDS);
            stage.looker.change(content -> content.withoutDashboard("4").withDashboardTitle("2", "Customers, renamed"));
            stage.watchCatalog(exchange -> {
                if (WRITE.test(exchange)) {
                    interruption.ask(ExitCode.TERMINATED);
                }
            });

            RunResult result = stage.ingest(interruption);

            assertThat(result.plan().orElseThrow().deletions().effective()).isNotEmpty();
            assertThat(stage.living(Stage.DASHBOARDS)).isEqualTo(before);
        }
    }

    @Test
    void a_request_that_takes_too_long_is_broken_off() {
        CountDownLatch never = new CountDownLatch(1);
        try (Stage stage = stage()) {
            Interruption impatient = new Interruption(Duration.ofMillis(100));
            stage.catalogFaults.hang(Faults.to("PUT", "/bulk"), never, () -> impatient.ask(ExitCode.TERMINATED));

            RunResult result = stage.ingest(impatient);

            assertThat(result.exitCode()).isEqualTo(ExitCode.TERMINATED);
            assertThat(result.total().notReached()).isPositive();
        } finally {
            never.countDown();
        }
    }

    @Test
    void only_the_first_wish_counts() {
        assertThat(interruption.ask(ExitCode.TERMINATED)).isTrue();
        assertThat(interruption.ask(ExitCode.INTERRUPTED)).isFalse();
        assertThat(interruption.reason()).contains(ExitCode.TERMINATED);
    }

    private static Stage stage() {
        return new Stage().usually(yaml -> yaml.at("/sink/config/bulk_sink_batch_size", 5));
    }
}
