package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Request;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is asked to end while it waits for a host of Git. */
@QuarkusTest
class LookmlInterruptionTest extends LookmlStageTest {
    /** Longer than any run, and shorter than what a request may take. */
    private static final long MOST_SECONDS = 30;

    @ParameterizedTest
    @ValueSource(strings = {"/commits/", "/tarball/"})
    void reading_ends_at_once_and_nothing_is_written(String call) {
        stage.ingest();
        List<String> before = views();
        repositories.remove(LEGACY_FILE);
        Interruption interruption = new Interruption();
        CountDownLatch never = new CountDownLatch(1);
        Predicate<Request> hanging = request -> request.uri().getPath().contains(call);
        repositories.faults.hang(hanging, never, () -> interruption.request(ExitCode.TERMINATED));
        List<String> routes = new CopyOnWriteArrayList<>();
        stage.watchLooker(exchange -> routes.add(exchange.route()));
        stage.catalog.resetCounts();
        long begin = System.nanoTime();
        try {
            RunResult result = stage.ingest(interruption);

            assertThat(result.exitCode()).isEqualTo(ExitCode.TERMINATED);
            assertThat(result.failure().orElseThrow().message()).contains("nothing was written");
            assertThat(stage.catalog.writes()).isEmpty();
            assertThat(routes.getLast()).startsWith("DELETE ").endsWith("/logout");
            assertThat(views()).isEqualTo(before);
            assertThat((System.nanoTime() - begin) / 1_000_000_000).isLessThan(MOST_SECONDS);
        } finally {
            never.countDown();
        }
    }
}
