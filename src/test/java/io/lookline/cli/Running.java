package io.lookline.cli;

import io.lookline.cli.Executable.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the program, with the files that it prints to. */
record Running(Process process, Path out, Path err) {
    private static final int MINUTES = 3;

    /** @param name {@code TERM} or {@code INT} */
    void signal(String name) throws IOException, InterruptedException {
        List<String> kill = List.of("kill", "-" + name, String.valueOf(process.pid()));
        new ProcessBuilder(kill).inheritIO().start().waitFor();
    }

    /** Waits until the program has said something on standard error. */
    void awaitError(String text) throws IOException, InterruptedException {
        for (int i = 0; !Files.readString(err).contains(text); i++) {
            if (i == 600 || !process.isAlive()) {
                throw new AssertionError("it never said \"" + text + "\" but: " + Files.readString(err));
            }
            Thread.sleep(50);
        }
    }

    /** Waits for the end. */
    Output end() {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + MINUTES + " minutes");
            }
            return new Output(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
