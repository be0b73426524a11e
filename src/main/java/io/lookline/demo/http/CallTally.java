package io.lookline.demo.http;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each route was called. For many threads at once. */
public final class CallTally {
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();

    /** Counts a call of a route, such as {@code GET /dashboards/{dashboard_id}}. */
    public void count(String route) {
        calls.computeIfAbsent(route, _ -> new LongAdder()).increment();
    }

    public SortedMap<String, Long> byRoute() {
        SortedMap<String, Long> counted = new TreeMap<>();
        calls.forEach((route, count) -> counted.put(route, count.sum()));
        return counted;
    }

    /** How often one route was called; 0 when never. */
    public long of(String route) {
        return byRoute().getOrDefault(route, 0L);
    }

    public long total() {
        return calls.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Counts from nought again. */
    public void reset() {
        calls.clear();
    }
}
