package io.lookline.cli;

import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.config.Notice;
import io.lookline.config.Problem;
import io.lookline.config.ReadConfig;
import io.lookline.config.WorkflowConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import picocli.CommandLine.Option;

/** The options of every command that reads a workflow file. */
final class WorkflowFile {
    private static final org.jboss.logging.Logger LOG = org.jboss.logging.Logger.getLogger(WorkflowFile.class);
    private static final String STANDARD_INPUT = "-";
    private static final String CATEGORY = "io.lookline";

    @Option(
            names = {"-c", "--config"},
            required = true,
            paramLabel = "FILE",
            description = "The workflow YAML or JSON, the same that `metadata ingest -c` takes; - for standard input.")
    String file;

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            description = "DEBUG, INFO, WARN or ERROR; wins over the file's loggerLevel.")
    LogLevel level;

    @Option(names = LogFormat.OPTION, description = "How log lines look on standard error: ${COMPLETION-CANDIDATES}.")
    LogFormat logFormat = LogFormat.TEXT;

    enum LogLevel {
        DEBUG,
        INFO,
        WARN,
        ERROR
    }

    /** The file cannot be used: everything that is wrong with it, a line each. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> lines;

        Unusable(ConfigException cause) {
            super(cause.getMessage(), cause);
            this.lines = Stream.concat(
                            cause.problems().stream().map(Problem::toString),
                            cause.notices().stream().map(Notice::toString))
                    .toList();
        }

        List<String> lines() {
            return lines;
        }
    }

    /**
     * Reads the file, tells its warnings, and sets the log level.
     *
     * @throws Unusable with everything that is wrong with it
     */
    WorkflowConfig read() {
        try {
            ReadConfig read = parse(new ConfigReader(System.getenv()));
            read.notices().forEach(LOG::warn);
            setLevel(level == null ? read.config().run().loggerLevel() : level.name());
            return read.config();
        } catch (ConfigException unusable) {
            throw new Unusable(unusable);
        }
    }

    private ReadConfig parse(ConfigReader reader) throws ConfigException {
        if (!file.equals(STANDARD_INPUT)) {
            return reader.read(Path.of(file));
        }
        try {
            return reader.read("standard input", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private static void setLevel(String name) {
        Logger.getLogger(CATEGORY)
                .setLevel(
                        switch (name) {
                            case "DEBUG" -> Level.DEBUG;
                            case "WARN" -> Level.WARN;
                            case "ERROR" -> Level.ERROR;
                            default -> Level.INFO;
                        });
    }
}
