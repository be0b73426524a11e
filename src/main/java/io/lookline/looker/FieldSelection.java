package io.lookline.looker;

import io.lookline.http.HttpFailure;
import io.lookline.http.HttpFailure.Kind;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value of the parameter {@code fields} with nested selections. Looker documents them only loosely, so a server that
 * does not follow is asked for the whole outer field, from then on for the rest of the run.
 */
final class FieldSelection {
    private static final int FRUITLESS_TRIES = 3;

    private final String exact;
    private final String whole;
    private final AtomicInteger fruitless = new AtomicInteger();
    private volatile boolean useWhole;

    /**
     * @param exact with nested selections
     * @param whole the same without
     */
    FieldSelection(String exact, String whole) {
        this.exact = exact;
        this.whole = whole;
    }

    /**
     * Asks, and asks once more for the whole when the answer lacks what was asked for.
     *
     * @param exchange takes the value of {@code fields}
     * @param lacks whether an answer lacks what a nested selection should have given
     */
    <T> T ask(Function<String, T> exchange, Predicate<T> lacks) {
        if (useWhole) {
            return exchange.apply(whole);
        }
        T answer;
        try {
            answer = exchange.apply(exact);
        } catch (HttpFailure refused) {
            if (refused.kind() != Kind.REJECTED) {
                throw refused;
            }
            return askWhole(exchange, lacks);
        }
        return fruitless.get() < FRUITLESS_TRIES && lacks.test(answer) ? askWhole(exchange, lacks) : answer;
    }

    private <T> T askWhole(Function<String, T> exchange, Predicate<T> lacks) {
        T answer = exchange.apply(whole);
        if (lacks.test(answer)) {
            fruitless.incrementAndGet();
        } else {
            useWhole = true;
        }
        return answer;
    }
}
