package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lookline.demo.http.DemoServer;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what was recorded of a real server, each exchange on a fresh server in the state it rests on. */
class ConformanceTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("lookline.shared", "../shared"), "openmetadata", "recordings");
    private static final Clock DAY_OF_RECORDING = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final Map<String, Recording> RECORDINGS = Recording.all(FOLDER);
    private static final KnownIds KNOWN_IDS = new KnownIds(RECORDINGS.values());
    private static final Givens GIVENS = new Givens();

    private static HttpClient client;

    @BeforeAll
    static void the_recordings_are_there() {
        assumeTrue(Files.isDirectory(FOLDER), () -> "No recordings in " + FOLDER + ": set -Dlookline.shared");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        if (client != null) {
            client.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("covered")
    void the_server_answers_as_recorded(Recording recording) throws Exception {
        try (DemoOpenMetadata server = DemoOpenMetadata.start(DemoServer.Options.defaults(), DAY_OF_RECORDING)) {
            Replay replay = new Replay(server, KNOWN_IDS.copy(), client);
            prepare(replay, recording.name(), new HashSet<>());

            HttpResponse<String> answer = replay.send(recording);

            assertThat(answer.statusCode())
                    .as(answer.body())
                    .isEqualTo(recording.answer().status());
            assertThat(answer.headers().firstValue("content-type").orElse(""))
                    .isEqualTo(recording.answer().contentType());
            assertThat(Comparison.differences(recording, answer.body())).isEmpty();
        }
    }

    @Test
    void the_number_of_covered_recordings_does_not_fall() {
        assertThat(covered()).hasSizeGreaterThanOrEqualTo(460);
    }

    static Stream<Recording> covered() {
        return RECORDINGS.values().stream()
                .filter(recording -> LeftOut.reason(recording.name()).isEmpty());
    }

    /** Runs the steps before a recording, each once. */
    private static void prepare(Replay replay, String name, Set<String> done) throws Exception {
        for (String step : GIVENS.of(name)) {
            if (!done.add(step)) {
                continue;
            }
            if (step.startsWith("after ")) {
                String before = step.substring("after ".length());
                prepare(replay, before, done);
                replay.send(RECORDINGS.get(before));
            } else {
                replay.step(step);
            }
        }
    }
}
