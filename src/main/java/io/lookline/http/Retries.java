package io.lookline.http;

import io.lookline.http.HttpFailure.Kind;
import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Repeats calls that may be repeated, within a budget, and not at all while the system is out of reach. */
final class Retries {
    /** Who is told to come back later than this does not wait for it, and need not ask before. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final RetryBudget budget;
    private final Guard repeating;
    private final Guard careful;

    Retries(RetryPolicy policy) {
        this.budget = new RetryBudget(policy.spareRetries());
        this.repeating = guard(policy, true);
        this.careful = guard(policy, false);
    }

    /**
     * @throws CircuitBreakerOpenException when the system is out of reach: nothing was sent
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    @SuppressWarnings("unchecked")
    <T> T run(Call call, Supplier<T> attempt) {
        budget.called();
        try {
            // The class only tells the guard that the call is synchronous.
            return (T) (call.idempotent() ? repeating : careful).call(attempt::get, Object.class);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private Guard guard(RetryPolicy policy, boolean idempotent) {
        return Guard.create()
                .withRetry()
                .maxRetries(policy.maxTries() - 1)
                .maxDuration(1, ChronoUnit.HOURS)
                .jitter(0, ChronoUnit.MILLIS)
                .whenException(thrown -> thrown instanceof HttpFailure failure
                        && (idempotent ? transientFailure(failure) : surelyNothingDone(failure))
                        && isNear(failure)
                        && budget.allowsRetry())
                .beforeRetry(budget::retried)
                .withCustomBackoff()
                .strategy(() -> new Backoff(policy))
                .done()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(policy.breakAfter())
                .failureRatio(1)
                .delay(policy.maxDelay().toMillis(), ChronoUnit.MILLIS)
                .when(thrown -> thrown instanceof HttpFailure failure && failure.kind() == Kind.UNREACHABLE)
                .done()
                .build();
    }

    private static boolean isNear(HttpFailure failure) {
        return failure.retryAfter()
                .filter(wait -> wait.compareTo(LONGEST_WAIT) > 0)
                .isEmpty();
    }

    private static boolean transientFailure(HttpFailure failure) {
        return switch (failure.kind()) {
            case UNREACHABLE, TIMEOUT, THROTTLED, SERVER_ERROR -> true;
            case REJECTED -> failure.status() == 425;
            case MALFORMED -> Failures.cutOff(failure);
            case TLS, NOT_THE_API, REFUSED_CREDENTIALS, FORBIDDEN, NOT_FOUND, QUOTA -> false;
        };
    }

    /** A server that names a time to come back has refused the request before it did anything. */
    private static boolean surelyNothingDone(HttpFailure failure) {
        return (failure.status() == 429 || failure.status() == 503)
                && failure.retryAfter().isPresent();
    }
}
