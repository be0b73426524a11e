package io.lookline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The demo's systems, and commands that look at them as a user's do. */
final class InspectedDemo implements AutoCloseable {
    private final DemoSystems systems = DemoSystems.small();
    private final Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    InspectedDemo(Path folder) {
        this.file = folder.resolve("looker.yaml");
        yaml(UnaryOperator.identity());
    }

    /** What the file says otherwise from now on. */
    void yaml(UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(systems.yaml()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file without a catalog: the state is to be written to a file. */
    void withoutCatalog() {
        yaml(yaml -> yaml.substring(0, yaml.indexOf("sink:"))
                + "sink:\n  type: file\n  config: {filename: %s}\n".formatted(file.resolveSibling("state.jsonl")));
    }

    /** Returns the exit code. */
    int run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(command, "-q", "-c", file.toString()), List.of(arguments).stream())
                .toArray(String[]::new);
        return Lookline.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    @Override
    public void close() {
        systems.close();
    }
}
