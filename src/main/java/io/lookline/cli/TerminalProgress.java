package io.lookline.cli;

import java.io.PrintStream;

/** One line that is written over: the stage, how many things of how many. Drawn at most ten times a second. */
final class TerminalProgress implements Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintStream terminal;
    private long lastDrawn;
    private boolean drawn;

    TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void stage(String name) {
        draw(name + " …");
    }

    @Override
    public synchronized void progress(String stage, int done, int total) {
        long now = System.nanoTime();
        if (done == total || now - lastDrawn > PAUSE_NANOS) {
            lastDrawn = now;
            draw("%s %d/%d".formatted(stage, done, total));
        }
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
            drawn = false;
        }
    }

    private void draw(String text) {
        terminal.print(CLEAR_LINE + text);
        terminal.flush();
        drawn = true;
    }
}
