package io.lookline.cli;

import io.lookline.ingest.RunListener;

/** Shows how far a run is, on standard error. */
interface Progress extends RunListener, AutoCloseable {
    /** Clears what is still shown. May be called twice. */
    @Override
    default void close() {}

    /** Nothing when quiet, a line that is written over on a terminal, and one line per stage elsewhere. */
    static Progress choose(boolean quiet) {
        if (quiet) {
            return new Progress() {};
        }
        return isTerminal() ? new TerminalProgress(System.err) : new StageLog();
    }

    private static boolean isTerminal() {
        return System.console() != null
                && System.console().isTerminal()
                && !"dumb".equals(System.getenv("TERM"))
                && System.getenv("CI") == null;
    }
}
