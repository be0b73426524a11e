package io.lookline.looker;

import io.lookline.looker.ReadListener.Stage;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the things of one stage for the listener. */
final class Progress {
    private final ReadListener listener;
    private final Stage stage;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;

    Progress(ReadListener listener, Stage stage) {
        this.listener = listener;
        this.stage = stage;
    }

    void total(int things) {
        total = things;
        listener.progress(stage, 0, things);
    }

    void advance() {
        listener.progress(stage, done.incrementAndGet(), total);
    }
}
