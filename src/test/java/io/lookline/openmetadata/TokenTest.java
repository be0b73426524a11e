package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.ingest.ExitCode;
import io.lookline.ingest.Faults;
import io.lookline.ingest.RunResult;
import io.lookline.ingest.Stage;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot's token, which an administrator may renew while a run is under way. */
@QuarkusTest
class TokenTest {
    @TempDir
    Path folder;

    private Stage stage;
    private Path file;

    @BeforeEach
    void raise() {
        stage = new Stage();
        file = folder.resolve("token");
        write(stage.catalog.token());
        stage.usually(yaml -> yaml.server("securityConfig/jwtToken", file.toString()));
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void a_token_in_a_file_is_used() {
        assertThat(stage.ingest().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_file_that_holds_a_new_token_is_read_again_when_the_old_one_is_refused() {
        renewBefore(1);

        assertThat(stage.ingest().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void two_requests_that_are_refused_at_once_both_go_on_with_the_new_token() {
        renewBefore(2);

        RunResult result = stage.ingest();

        assertThat(result.failure()).isEmpty();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_file_that_still_holds_the_refused_token_ends_the_run() {
        stage.catalog.renewToken();

        assertThat(stage.ingest().exitCode()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void a_server_that_answers_401_in_the_middle_ends_the_run_at_once() {
        stage.catalogFaults.answer(Faults.to("PUT", "/charts/bulk"), Faults.error(401));

        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(stage.living("dashboards")).isEmpty();
    }

    /** Lets so many requests for edges meet, and renews the token before they are answered. */
    private void renewBefore(int requests) {
        CyclicBarrier meeting = new CyclicBarrier(requests, () -> write(stage.catalog.renewToken()));
        AtomicInteger seen = new AtomicInteger();
        stage.catalogFaults.answer(
                request -> {
                    if (Faults.to("PUT", "/lineage").test(request) && seen.incrementAndGet() <= requests) {
                        await(meeting);
                    }
                    return false;
                },
                Faults.error(500));
    }

    private static void await(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(String token) {
        try {
            Files.writeString(file, token + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
