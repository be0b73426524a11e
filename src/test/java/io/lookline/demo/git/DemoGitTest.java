package io.lookline.demo.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoGitTest {

    private static final String GITHUB = "/api/v3/repos/shop/open";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T08:00:00Z"));
    private final DemoGit git = DemoGit.start(
            Shop.repositories(), GitOptions.defaults().withCallsPerHour(2).withClock(now::get));
    private final GitClient client = new GitClient(git);

    @AfterEach
    void stop() {
        client.close();
        git.close();
    }

    @Test
    void calls_are_counted_by_endpoint() {
        client.status(GITHUB + "/commits/main");
        client.status(GITHUB + "/commits/feature/x");
        client.status("/api/v4/projects/shop%2Fopen");

        assertThat(git.calls())
                .containsEntry("GET /api/v3/repos/{owner}/{repo}/commits/{ref*}", 2L)
                .containsEntry("GET /api/v4/projects/{id}", 1L);
        assertThat(git.totalCalls()).isEqualTo(3);
        git.resetCalls();
        assertThat(git.totalCalls()).isZero();
    }

    @Test
    void a_path_fails_until_it_recovers() {
        git.failing(GITHUB, 503);
        assertThat(client.status(GITHUB)).isEqualTo(503);

        git.failing(GITHUB, 0);
        assertThatThrownBy(() -> client.status(GITHUB)).isInstanceOf(UncheckedIOException.class);

        git.recover();
        assertThat(client.status(GITHUB)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v3/repos/shop/open,                                403, x-ratelimit-remaining",
        "/api/v4/projects/shop%2Fopen,                           429, RateLimit-Remaining",
        "/2.0/repositories/shop/open,                            429, X-RateLimit-Remaining"
    })
    void calls_beyond_the_limit_are_refused_until_the_hour_ends(String path, int status, String header) {
        assertThat(client.get(path).headers().firstValue(header)).hasValue("1");
        assertThat(client.get(path).headers().firstValue(header)).hasValue("0");

        HttpResponse<byte[]> refused = client.get(path);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue(header)).hasValue("0");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("3600");
        now.updateAndGet(time -> time.plus(Duration.ofHours(1)));
        assertThat(client.status(path)).isEqualTo(200);
    }

    @Test
    void a_refusal_tells_when_the_hour_ends() {
        assertThat(client.get(GITHUB).headers().firstValue("x-ratelimit-reset"))
                .hasValue(String.valueOf(now.get().plusSeconds(3600).getEpochSecond()));
    }

    @Test
    void a_change_of_what_is_not_there_is_an_error() {
        assertThatThrownBy(() -> git.change("shop/gone", repository -> repository))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("shop/gone");
    }
}
