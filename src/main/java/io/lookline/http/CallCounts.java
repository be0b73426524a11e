package io.lookline.http;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many requests were sent, retries included.
 *
 * @param byEndpoint requests by {@link Call#endpoint()}, sorted by it
 */
public record CallCounts(int total, SortedMap<String, Integer> byEndpoint) {
    public CallCounts {
        byEndpoint = Collections.unmodifiableSortedMap(new TreeMap<>(byEndpoint));
    }

    static CallCounts of(Map<String, Integer> byEndpoint) {
        return new CallCounts(
                byEndpoint.values().stream().mapToInt(Integer::intValue).sum(), new TreeMap<>(byEndpoint));
    }
}
