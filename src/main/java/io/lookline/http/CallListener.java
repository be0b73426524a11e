package io.lookline.http;

import java.time.Duration;

/** Told about each request once it has ended, from the thread that made it. Never sees headers or bodies. */
@FunctionalInterface
public interface CallListener {
    /** Nobody listens. */
    CallListener NONE = (call, outcome, took) -> {};

    /** @param outcome {@code ok}, or the kind and status of the failure */
    void ended(Call call, String outcome, Duration took);
}
