package io.lookline.http;

/** Bounds the share of retries, so that an outage ends the run soon instead of multiplying the load. */
final class RetryBudget {
    private static final int CALLS_PER_RETRY = 10;

    private final int spare;
    private int calls;
    private int retries;

    RetryBudget(int spare) {
        this.spare = spare;
    }

    synchronized void called() {
        calls++;
    }

    synchronized boolean allowsRetry() {
        return retries < spare + calls / CALLS_PER_RETRY;
    }

    synchronized void retried() {
        retries++;
    }
}
