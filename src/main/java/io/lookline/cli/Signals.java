package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import io.lookline.ingest.Interruption;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C and SIGTERM while a run goes on: the first asks the run to end in good order, the second ends the process at
 * once. Closing gives the signals back to the runtime.
 */
final class Signals implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Signals.class);

    private final Interruption interruption;
    private final Map<Signal, SignalHandler> before = new HashMap<>();

    private Signals(Interruption interruption) {
        this.interruption = interruption;
    }

    static Signals askingFor(Interruption interruption) {
        Signals signals = new Signals(interruption);
        signals.heed("INT", ExitCode.INTERRUPTED);
        signals.heed("TERM", ExitCode.TERMINATED);
        return signals;
    }

    private void heed(String name, ExitCode code) {
        try {
            Signal signal = new Signal(name);
            before.put(signal, Signal.handle(signal, _ -> received(code)));
        } catch (IllegalArgumentException taken) {
            LOG.debugf("SIG%s is left to the runtime: %s", name, taken.getMessage());
        }
    }

    private void received(ExitCode code) {
        if (!interruption.request(code)) {
            Runtime.getRuntime().halt(code.code());
        }
        LOG.warn("interrupted: ending in good order; a second signal ends the process at once");
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
