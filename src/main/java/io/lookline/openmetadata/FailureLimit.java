package io.lookline.openmetadata;

import io.lookline.http.HttpFailure;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Gives up on what fails again and again: it is asked no more, and each question gets the last failure for an answer. */
final class FailureLimit {
    /** So many in a row are no chance. */
    private static final int MOST = 5;

    private final AtomicInteger failures = new AtomicInteger();
    private volatile HttpFailure last;

    /** @throws HttpFailure when this question fails, or too many before it did */
    <T> T ask(Supplier<T> question) {
        if (failures.get() >= MOST) {
            throw last;
        }
        try {
            T answer = question.get();
            failures.set(0);
            return answer;
        } catch (HttpFailure failure) {
            last = failure;
            failures.incrementAndGet();
            throw failure;
        }
    }
}
