package io.lookline.http;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Counts requests, and refuses more than the run may make. */
final class CallCounter {
    private final OptionalInt limit;
    private final Map<String, Integer> byEndpoint = new HashMap<>();
    private int total;

    CallCounter(OptionalInt limit) {
        this.limit = limit;
    }

    /** Counts one request; false, and nothing counted, when the limit is reached. */
    synchronized boolean tryCount(Call call) {
        if (limit.isPresent() && total >= limit.getAsInt()) {
            return false;
        }
        count(call);
        return true;
    }

    synchronized void count(Call call) {
        total++;
        byEndpoint.merge(call.endpoint(), 1, Integer::sum);
    }

    synchronized CallCounts counts() {
        return CallCounts.of(byEndpoint);
    }
}
