package io.lookline.http;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Doing the same to many things at once, each in a virtual thread of its own. */
public final class Parallel {
    private final int width;

    /** @param width how many things are in work at a time, at least 1 */
    public Parallel(int width) {
        this.width = width;
    }

    /**
     * The results in the order of the items. The first failure, in that order, is thrown as it is after the rest was
     * interrupted.
     */
    public <A, B> List<B> map(Collection<A> items, Function<? super A, ? extends B> function) {
        return items.stream()
                .gather(Gatherers.<A, B>mapConcurrent(width, function))
                .toList();
    }
}
