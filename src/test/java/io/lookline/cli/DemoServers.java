package io.lookline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code lookline demo --serve} in a process of its own, and the YAML that leads to it. */
final class DemoServers implements AutoCloseable {
    private static final int TRIES = 600;

    private final Process process;
    private final String yaml;

    private DemoServers(Process process, String yaml) {
        this.process = process;
        this.yaml = yaml;
    }

    static DemoServers start(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("served.yaml");
        Process process = new Executable(folder).start("demo", "--serve", file.toString());
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            if (Files.exists(file) && Files.readString(file).contains("jwtToken")) {
                return new DemoServers(process, Files.readString(file));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the demo servers did not start");
    }

    String yaml() {
        return yaml;
    }

    /** The value of a key of the YAML, by its first occurrence after a given text. */
    String value(String after, String key) {
        return yaml.substring(yaml.indexOf(after))
                .lines()
                .filter(line -> line.strip().startsWith(key + ":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
