package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Exchange;
import io.lookline.demo.looker.LookerContent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is asked to end early. */
@QuarkusTest
class InterruptionTest {
    private static final Predicate<Exchange> WRITE =
            exchange -> !exchange.request().method().equals("GET");

    private static final int BATCH = 5;

    /** Far below a request's 60 seconds, and far above what the end of a run takes. */
    private static final long MOST_SECONDS = 30;

    private final Interruption interruption = new Interruption();

    @Test
    void reading_ends_at_once_logs_out_and_nothing_is_written() {
        try (Stage stage = new Stage()) {
            List<String> routes = new CopyOnWriteArrayList<>();
            stage.watchLooker(exchange -> {
                routes.add(exchange.route());
                if (exchange.route().contains("/dashboards")) {
                    interruption.request(ExitCode.TERMINATED);
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
    void writing_ends_after_the_batches_in_flight_and_the_next_run_does_the_rest(int writes) {
        try (Stage clean = stage();
                Stage interrupted = stage()) {
            clean.ingest();
            AtomicInteger done = new AtomicInteger();
            interrupted.watchCatalog(exchange -> {
                if (WRITE.test(exchange) && done.incrementAndGet() == writes) {
                    interruption.request(ExitCode.INTERRUPTED);
                }
            });

            RunResult result = interrupted.ingest(interruption);

            assertThat(result.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(done).hasValueLessThan(writes + 2 * BATCH);
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
                    interruption.request(ExitCode.TERMINATED);
                }
            });

            RunResult result = stage.ingest(interruption);

            assertThat(result.plan().orElseThrow().deletions().effective()).isNotEmpty();
            assertThat(stage.living(Stage.DASHBOARDS)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_was_begun_is_never_taken_for_a_persons_edit(int writes) {
        try (Stage stage = stage()) {
            describe(stage, "First");
            stage.ingest();

            describe(stage, "Second");
            stage.ingest(interruptedAfter(writes, stage));
            describe(stage, "Third");
            stage.ingest();

            assertThat(stage.dashboard("1").path("description").asText()).isEqualTo("Third");
            assertThat(stage.dashboard("2").path("description").asText()).isEqualTo("Third");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_was_coming_back_follows_looker(int writes) {
        try (Stage stage = stage()) {
            AtomicReference<LookerContent> whole = new AtomicReference<>();
            describe(stage, "First");
            stage.looker.change(content -> {
                whole.set(content);
                return content;
            });
            stage.ingest();
            stage.looker.change(content -> content.withoutDashboard("2"));
            stage.ingest();
            stage.looker.change(_ -> whole.get());
            describe(stage, "Second");

            stage.ingest(interruptedAfter(writes, stage));
            stage.ingest();

            assertThat(stage.dashboard("2").path("description").asText()).isEqualTo("Second");
        }
    }

    @Test
    void a_looker_that_hangs_does_not_hold_the_end_up() {
        CountDownLatch never = new CountDownLatch(1);
        try (Stage stage = stage()) {
            stage.lookerFaults.hang(
                    request -> !request.uri().getPath().endsWith("/login"),
                    never,
                    () -> interruption.request(ExitCode.TERMINATED));

            assertThat(secondsOf(() ->
                            assertThat(stage.ingest(interruption).exitCode()).isEqualTo(ExitCode.TERMINATED)))
                    .isLessThan(MOST_SECONDS);
        } finally {
            never.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_status_that_hangs_does_not_hold_the_end_up(boolean atTheBeginning) {
        CountDownLatch never = new CountDownLatch(1);
        try (Stage stage = stage().usually(yaml -> yaml.at("/ingestionPipelineFQN", Stage.SERVICE + ".p"))) {
            stage.ingest();
            stage.looker.change(content -> content.withDashboardTitle("2", "Customers, renamed"));
            Interruption impatient = new Interruption(Duration.ofMillis(100));
            stage.catalogFaults.hang(
                    atTheBeginning
                            ? request -> request.uri().getPath().contains("pipelineStatus")
                            : request -> impatient.requested()
                                    || Faults.to("PUT", "/dashboards").test(request),
                    never,
                    () -> impatient.request(ExitCode.TERMINATED));

            assertThat(secondsOf(
                            () -> assertThat(stage.ingest(impatient).exitCode()).isEqualTo(ExitCode.TERMINATED)))
                    .isLessThan(MOST_SECONDS);
        } finally {
            never.countDown();
        }
    }

    @Test
    void a_run_that_had_everything_written_is_done() {
        try (Stage stage = stage()) {
            stage.ingest();
            stage.looker.change(content -> content.withDashboardTitle("2", "Customers, renamed"));

            RunResult result = stage.ingest(interruptedAfter(1, stage));

            assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void a_request_that_takes_too_long_is_broken_off() {
        CountDownLatch never = new CountDownLatch(1);
        try (Stage stage = stage()) {
            Interruption impatient = new Interruption(Duration.ofMillis(100));
            stage.catalogFaults.hang(Faults.to("PUT", "/bulk"), never, () -> impatient.request(ExitCode.TERMINATED));

            RunResult result = stage.ingest(impatient);

            assertThat(result.exitCode()).isEqualTo(ExitCode.TERMINATED);
            assertThat(result.total().notReached()).isPositive();
        } finally {
            never.countDown();
        }
    }

    @Test
    void only_the_first_wish_counts() {
        assertThat(interruption.request(ExitCode.TERMINATED)).isTrue();
        assertThat(interruption.request(ExitCode.INTERRUPTED)).isFalse();
        assertThat(interruption.reason()).contains(ExitCode.TERMINATED);
    }

    private static Stage stage() {
        return new Stage().usually(yaml -> yaml.at("/sink/config/bulk_sink_batch_size", BATCH));
    }

    private static void describe(Stage stage, String description) {
        stage.changeDashboard("1", dashboard -> dashboard.put("description", description));
        stage.changeDashboard("2", dashboard -> dashboard.put("description", description));
    }

    private Interruption interruptedAfter(int writes, Stage stage) {
        AtomicInteger done = new AtomicInteger();
        stage.watchCatalog(exchange -> {
            if (WRITE.test(exchange) && done.incrementAndGet() == writes) {
                interruption.request(ExitCode.TERMINATED);
            }
        });
        return interruption;
    }

    private static long secondsOf(Runnable run) {
        long begin = System.nanoTime();
        run.run();
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }
}
