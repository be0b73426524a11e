package io.lookline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private final RetryAfter header =
            new RetryAfter(Clock.fixed(Instant.parse("2026-10-21T07:28:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "0, 0",
        "' 5 ', 5",
        "'Wed, 21 Oct 2026 07:28:10 GMT', 10",
        "'Wed, 21 Oct 2026 07:00:00 GMT', 0",
    })
    void it_holds_seconds_or_a_date(String text, long seconds) {
        assertThat(header.parse(text)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-1", "99999999999999999999"})
    void anything_else_says_nothing(String text) {
        assertThat(header.parse(text)).isEmpty();
    }

    @Test
    void a_wait_never_exceeds_the_longest_one() {
        RetryPolicy policy = new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(30), 5, 0, 20);
        HttpFailure patient = new HttpFailure(
                HttpFailure.Kind.THROTTLED,
                new HttpFailure.Answer("Test", "http://x", 429, "", Duration.ofHours(1)),
                null);

        assertThat(new Backoff(policy).nextDelayInMillis(patient)).isEqualTo(30_000);
    }

    @Test
    void waits_without_the_header_double_at_most() {
        Backoff backoff = new Backoff(new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(3), 5, 0, 20));

        for (long ceiling : new long[] {500, 1000, 2000, 3000, 3000}) {
            assertThat(backoff.nextDelayInMillis(new IllegalStateException())).isBetween(0L, ceiling);
        }
    }
}
