package io.lookline.demo.catalog;

import io.lookline.demo.http.Exchange;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts the requests by route. */
final class Counters {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void count(Exchange exchange) {
        counts.merge(exchange.route().replace("/api/v1", ""), 1, Integer::sum);
    }

    synchronized void reset() {
        counts.clear();
    }

    Map<String, Integer> reads() {
        return where(route -> route.startsWith("GET "));
    }

    Map<String, Integer> writes() {
        return where(route -> !route.startsWith("GET "));
    }

    private synchronized Map<String, Integer> where(Predicate<String> wanted) {
        Map<String, Integer> copy = new TreeMap<>(counts);
        copy.keySet().removeIf(wanted.negate());
        return Collections.unmodifiableMap(copy);
    }
}
