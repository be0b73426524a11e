package io.lookline.looker;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a list. */
record Page(int offset, int limit) {
    /** The pages from an offset to the end of a list. */
    static List<Page> between(int offset, int total, int limit) {
        return IntStream.iterate(offset, start -> start < total, start -> start + limit)
                .mapToObj(start -> new Page(start, limit))
                .toList();
    }

    /** The same part as two pages. */
    List<Page> halves() {
        int first = (limit + 1) / 2;
        return List.of(new Page(offset, first), new Page(offset + first, limit - first));
    }
}
