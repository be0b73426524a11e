package io.lookline.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The wish that a run may end early, on its way from a signal to the run. Reading ends at once, for nothing is lost by
 * it. Writing ends by itself after the requests in flight; it is broken off only when these take longer than the
 * patience of what waits for the process to end.
 */
public final class Interruption {
    /** Below the 30 seconds that Kubernetes and Docker Compose users commonly allow between SIGTERM and SIGKILL. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
     * Asks the run to end. Any thread may ask.
     *
     * @param code what the process is to end with: {@link ExitCode#INTERRUPTED} or {@link ExitCode#TERMINATED}
     * @return false when somebody has asked before
     */
    public synchronized boolean ask(ExitCode code) {
        if (reason != null) {
            return false;
        }
        reason = code;
        if (reading != null) {
            reading.interrupt();
        }
        Thread.ofVirtual().start(this::losePatience);
        return true;
    }

    synchronized boolean asked() {
        return reason != null;
    }

    synchronized Optional<ExitCode> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Does work that may be broken off anywhere. Afterwards the thread may talk to systems again, e.g. to log out.
     *
     * @throws CancellationException when the end was asked for
     */
    <T> T reading(Supplier<T> work) {
        begin(Thread.currentThread(), null);
        try {
            T result = work.get();
            ifAsked();
            return result;
        } finally {
            end();
        }
    }

    /**
     * Does work that looks at {@link #asked} between its steps.
     *
     * @throws CancellationException when the end was asked for before it began, or it was broken off
     */
    void writing(Runnable work) {
        begin(null, Thread.currentThread());
        try {
            work.run();
        } finally {
            end();
        }
    }

    private synchronized void begin(Thread reader, Thread writer) {
        ifAsked();
        reading = reader;
        writing = writer;
    }

    private synchronized void end() {
        reading = null;
        writing = null;
        Thread.interrupted();
    }

    private synchronized void ifAsked() {
        if (reason != null) {
            throw new CancellationException("interrupted");
        }
    }

    private void losePatience() {
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
