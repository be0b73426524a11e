package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.cli.Executable.Output;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Interceptor;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.looker.DemoInstance;
import io.lookline.demo.looker.DemoLooker;
import io.lookline.demo.looker.LookerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and SIGTERM, as a terminal, Kubernetes and Airflow send them. */
@DisabledOnOs(OS.WINDOWS)
class SignalsIT {
    @TempDir
    Path folder;

    private final Gate lookerGate = new Gate(request -> request.uri().getPath().contains("/dashboards"));
    private final Gate catalogGate = new Gate(request -> request.method().equals("PUT"));
    private DemoLooker looker;
    private DemoOpenMetadata catalog;

    /** Requests of one kind wait in front of it until it opens. */
    private static final class Gate implements Interceptor {
        private final Predicate<Request> which;
        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch first = new CountDownLatch(1);
        private final AtomicInteger arrived = new AtomicInteger();

        Gate(Predicate<Request> which) {
            this.which = which;
        }

        @Override
        public Optional<Response> intercept(Request request) {
            if (which.test(request)) {
                arrived.incrementAndGet();
                first.countDown();
                try {
                    open.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
            return Optional.empty();
        }

        void awaitFirst() throws InterruptedException {
            assertThat(first.await(1, TimeUnit.MINUTES)).as("a request came").isTrue();
        }
    }

    @BeforeEach
    void start() throws Exception {
        looker = DemoLooker.start(
                DemoInstance.content(),
                LookerOptions.defaults().withHttp(DemoServer.Options.defaults().withInterceptor(lookerGate)));
        catalog = DemoOpenMetadata.start(DemoServer.Options.defaults().withInterceptor(catalogGate));
        Files.writeString(folder.resolve("looker.yaml"), DemoWorkflow.yaml(looker, catalog));
    }

    @AfterEach
    void stop() {
        lookerGate.open.countDown();
        catalogGate.open.countDown();
        looker.close();
        catalog.close();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void a_run_that_writes_ends_what_is_in_flight_and_tells(String signal, int code) throws Exception {
        lookerGate.open.countDown();
        Path message = Files.createFile(folder.resolve("termination-log"));
        Running run = begin(Map.of("LOOKLINE_TERMINATION_LOG", message.toString()));
        catalogGate.awaitFirst();

        run.signal(signal);
        run.awaitError("a second signal ends the process at once");
        int inFlight = catalogGate.arrived.get();
        catalogGate.open.countDown();
        Output output = run.end();

        assertThat(output.code()).isEqualTo(code);
        assertThat(catalogGate.arrived).hasValue(inFlight);
        assertThat(output.err()).contains("error: the run was interrupted; what was written stays valid");
        assertThat(output.lastLine()).startsWith("fernweh interrupted: ").contains("not reached");
        assertThat(message).content().contains("\"exitCode\":" + code).contains("fernweh interrupted: ");
    }

    @Test
    void a_run_that_reads_ends_at_once() throws Exception {
        catalogGate.open.countDown();
        Running run = begin(Map.of());
        lookerGate.awaitFirst();

        run.signal("TERM");
        Output output = run.end();

        assertThat(output.code()).isEqualTo(143);
        assertThat(output.lastLine()).startsWith("fernweh interrupted: nothing was written");
        assertThat(catalogGate.arrived).hasValue(0);
    }

    @Test
    void a_second_signal_ends_the_process_at_once() throws Exception {
        lookerGate.open.countDown();
        Running run = begin(Map.of());
        catalogGate.awaitFirst();

        run.signal("TERM");
        run.awaitError("a second signal ends the process at once");
        assertThat(run.process().isAlive()).isTrue();
        run.signal("TERM");

        assertThat(run.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(run.end()).satisfies(output -> {
            assertThat(output.code()).isEqualTo(143);
            assertThat(output.out()).isEmpty();
        });
    }

    private Running begin(Map<String, String> environment) {
        return new Executable(folder).begin(environment, "ingest", "-c", "looker.yaml");
    }
}
