package io.lookline.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The request that a run end early, on its way from a signal to the run. Reading ends at once, for nothing is lost by it.
 * Writing ends by itself after the batches in flight; it is broken off only when these take longer than the patience of
 * those who wait for the process. What is said to the systems at the end has a short time of its own.
 */
public final class Interruption {
    /** With twice the last words (logout, status) less than the 10 seconds after which {@code docker stop} kills. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Duration patience;
    private ExitCode reason;
    private Thread reading;
    private Thread writing;

    public Interruption() {
        this(PATIENCE);
    }

    Interruption(Duration patience) {
        this.patience = patience;
    }

    /**
     * Asks the run to end. Any thread may.
     *
     * @param code what the process is to end with: {@link ExitCode#INTERRUPTED} or {@link ExitCode#TERMINATED}
     * @return false when it has been requested before
     */
    public synchronized boolean request(ExitCode code) {
        if (reason != null) {
            return false;
        }
        reason = code;
        if (reading != null) {
            reading.interrupt();
        }
        Thread.ofVirtual().start(this::breakOffWriting);
        return true;
    }

    synchronized boolean requested() {
        return reason != null;
    }

    synchronized Optional<ExitCode> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Does work that may be broken off anywhere. Afterwards the thread may talk to systems again, e.g. to log out.
     *
     * @throws CancellationException when the end was requested
     */
    <T> T reading(Supplier<T> work) {
        begin(Thread.currentThread(), null);
        try {
            T result = work.get();
            endIfRequested();
            return result;
        } finally {
            end();
        }
    }

    /**
     * Does work that looks at {@link #requested} between its steps.
     *
     * @throws CancellationException when the end was requested before it began, or it was broken off
     */
    void writing(Runnable work) {
        begin(null, Thread.currentThread());
        try {
            work.run();
        } finally {
            end();
        }
    }

    /** Does the last work with a system, which must not throw: it is waited for as long as it takes, unless the end was requested. */
    void lastWords(Runnable work) {
        Thread worker = Thread.ofVirtual().start(work);
        Duration waited = Duration.ZERO;
        try {
            while (waited.compareTo(LAST_WORDS) < 0 && !worker.join(LOOK_AGAIN)) {
                waited = requested() ? waited.plus(LOOK_AGAIN) : Duration.ZERO;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        worker.interrupt();
    }

    private synchronized void begin(Thread reader, Thread writer) {
        endIfRequested();
        reading = reader;
        writing = writer;
    }

    private synchronized void end() {
        reading = null;
        writing = null;
        Thread.interrupted();
    }

    private synchronized void endIfRequested() {
        if (reason != null) {
            throw new CancellationException("interrupted");
        }
    }

    private void breakOffWriting() {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException _) {
            return;
        }
        synchronized (this) {
            if (writing != null) {
                writing.interrupt();
            }
        }
    }
}
