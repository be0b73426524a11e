package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterruptionTest extends GitFixture {
    private static final String TARBALL = "/api/v3/repos/co/lookml/tarball/" + SHA;
    private static final int FOREVER = 600_000;

    private final CountDownLatch arrived = new CountDownLatch(1);

    @Test
    void an_interrupt_ends_the_waiting_for_an_answer() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> listen(silent));
            Repository repository = new Repository(
                    Provider.GITHUB,
                    URI.create("http://localhost:" + silent.getLocalPort()),
                    "co",
                    "lookml",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty());

            assertThat(interrupted(repository)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void an_interrupt_ends_the_reading_of_an_archive_that_drips() throws Exception {
        gitHub("lookml", "HEAD", Tars.ofCommit(SHA));
        answer(
                TARBALL,
                aResponse()
                        .withBody(Tars.ofCommit(SHA).with("a.view.lkml", VIEW).gzip())
                        .withChunkedDribbleDelay(20, FOREVER));
        server.addMockServiceRequestListener((request, _) -> {
            if (request.getUrl().equals(TARBALL)) {
                arrived.countDown();
            }
        });

        assertThat(interrupted(repository(Provider.GITHUB, "lookml"))).isInstanceOf(CancellationException.class);
    }

    /** Takes one request, and never answers. */
    private void listen(ServerSocket silent) {
        try (Socket socket = silent.accept()) {
            socket.getInputStream().read();
            arrived.countDown();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** What the reading throws that is interrupted once the request has arrived. */
    private Throwable interrupted(Repository repository) throws Exception {
        CompletableFuture<GitReading> reading = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                reading.complete(read(repository));
            } catch (RuntimeException thrown) {
                reading.completeExceptionally(thrown);
            }
        });
        arrived.await();
        thread.interrupt();
        try {
            reading.join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause();
        } catch (CancellationException cancelled) {
            return cancelled;
        }
    }
}
