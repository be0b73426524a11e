package io.lookline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A subcommand of {@code lookline lookml} for the project in a folder, and what it prints. */
final class LookmlCommandLine {
    private final String command;
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    LookmlCommandLine(String command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Returns the exit code. */
    int run(String... options) {
        return runOn(folder, options);
    }

    int runOn(Path project, String... options) {
        return Lookline.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("lookml", command, project.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** What all runs printed since it was cleared. */
    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    void clear() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }
}
