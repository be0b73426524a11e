package io.lookline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as its users start it: {@code target/lookline}, in a process of its own. */
final class Executable {
    private final Path folder;

    /** @param folder the working folder of each run */
    Executable(Path folder) {
        this.folder = folder;
    }

    /** What one run printed, and its exit code. */
    record Output(int code, String out, String err) {
        String all() {
            return out + err;
        }

        String lastLine() {
            return out.strip().lines().reduce("", (_, line) -> line);
        }
    }

    /** Runs the program to its end. */
    Output run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** The same with environment variables. */
    Output run(Map<String, String> environment, String... arguments) {
        return begin(environment, arguments).end();
    }

    /** Starts the program, to be disturbed while it runs. */
    Running begin(Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            Process process = builder(environment, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            return new Running(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the program with a given text on its standard input. */
    Output runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        Process process = builder(Map.of(), arguments).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), out, err);
    }

    /** Starts the program and leaves it running. */
    Process start(String... arguments) throws IOException {
        return builder(Map.of(), arguments)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder, "log", ".txt").toFile())
                .start();
    }

    private ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("lookline.executable"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}
