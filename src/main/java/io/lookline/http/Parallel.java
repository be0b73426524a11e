package io.lookline.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Doing the same to many things at once: a few virtual threads take one after the other. Unlike a thread for each thing,
 * nobody has to be woken between two of them, which counts where there are tens of thousands.
 */
public final class Parallel {
    private final int width;

    /** @param width how many things are in work at a time, at least 1 */
    public Parallel(int width) {
        this.width = width;
    }

    /**
     * The results in the order of the items. The first failure is thrown as it is, after the rest was interrupted.
     *
     * @throws CancellationException when the calling thread was interrupted
     */
    public <A, B> List<B> map(Collection<A> items, Function<? super A, ? extends B> function) {
        Work<A, B> work = new Work<>(items, function);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(width, items.size()); i++) {
            workers.add(Thread.ofVirtual().unstarted(() -> work.run(workers)));
        }
        workers.forEach(Thread::start);
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException _) {
            workers.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw Failures.interrupted();
        }
        return work.results();
    }

    private static final class Work<A, B> {
        private final List<A> items;
        private final Function<? super A, ? extends B> function;
        private final List<B> results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Work(Collection<A> items, Function<? super A, ? extends B> function) {
            this.items = List.copyOf(items);
            this.function = function;
            this.results = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(items.size(), null)));
        }

        void run(List<Thread> workers) {
            for (int i = next.getAndIncrement();
                    i < items.size() && failure.get() == null;
                    i = next.getAndIncrement()) {
                try {
                    results.set(i, function.apply(items.get(i)));
                } catch (RuntimeException | Error thrown) {
                    if (failure.compareAndSet(null, thrown)) {
                        workers.stream()
                                .filter(worker -> worker != Thread.currentThread())
                                .forEach(Thread::interrupt);
                    }
                }
            }
        }

        List<B> results() {
            switch (failure.get()) {
                case null -> {
                    return Collections.unmodifiableList(results);
                }
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
    }
}
