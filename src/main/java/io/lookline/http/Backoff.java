package io.lookline.http;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The waits of one call: {@code Retry-After} when the server gave one, else doubling with full jitter. */
final class Backoff implements CustomBackoffStrategy {
    private final RetryPolicy policy;
    private int failures;

    Backoff(RetryPolicy policy) {
        this.policy = policy;
    }

    @Override
    public long nextDelayInMillis(Throwable thrown) {
        long ceiling = Math.min(
                policy.maxDelay().toMillis(), policy.baseDelay().toMillis() << Math.min(failures++, Integer.SIZE / 2));
        return thrown instanceof HttpFailure failure && failure.retryAfter().isPresent()
                ? Math.min(
                        policy.maxDelay().toMillis(),
                        failure.retryAfter().map(Duration::toMillis).orElseThrow())
                : ThreadLocalRandom.current().nextLong(ceiling + 1);
    }
}
