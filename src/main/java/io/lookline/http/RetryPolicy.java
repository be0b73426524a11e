package io.lookline.http;

import java.time.Duration;

/**
 * When to try again and when to give up.
 *
 * @param baseDelay the longest first wait; it doubles with each try
 * @param maxDelay the longest wait at all, {@code Retry-After} included
 * @param maxTries requests for one call, the first included
 * @param spareRetries retries that a run may make whatever the number of its calls; beyond them one for ten calls
 * @param breakAfter connection failures in a row after which the system counts as out of reach
 */
public record RetryPolicy(Duration baseDelay, Duration maxDelay, int maxTries, int spareRetries, int breakAfter) {
    /** What a run uses. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(30), 5, 50, 20);
}
