package io.lookline.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a workflow file, YAML or JSON, of any version of OpenMetadata's Looker connector from 0.13 on, with Lookline's
 * own settings.
 */
public final class ConfigReader {
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

    private final TextFiles files;
    private final Variables variables;

    /** Reads with this environment; relative paths start at the folder in which the program runs. */
    public ConfigReader(Map<String, String> environment) {
        this(environment, Path.of(""));
    }

    /**
     * @param environment the variables that a file may refer to
     * @param workingFolder where relative paths in the file and in the environment start
     */
    public ConfigReader(Map<String, String> environment, Path workingFolder) {
        this.files = new TextFiles(workingFolder);
        this.variables = new Variables(environment, files);
    }

    /**
     * Reads a file whose name ends in {@code .yaml}, {@code .yml} or {@code .json}.
     *
     * @throws ConfigException with everything that is wrong with it; also when it cannot be read
     */
    public ReadConfig read(Path file) throws ConfigException {
        String name = file.toString();
        if (EXTENSIONS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new ConfigException(
                    Position.wholeOf(name),
                    Statement.that("has the wrong extension").allowed(String.join(", ", EXTENSIONS)));
        }
        try {
            return read(name, files.text(name));
        } catch (TextFiles.Unreadable unreadable) {
            throw new ConfigException(Position.wholeOf(name), Statement.that(unreadable.getMessage()));
        }
    }

    /**
     * Reads text, for instance standard input.
     *
     * @param name stands for the file in problems and notices; {@code .json} at its end lets tabs pass
     * @throws ConfigException with everything that is wrong with it
     */
    public ReadConfig read(String name, String text) throws ConfigException {
        Value tree = new YamlParser(name).parse(text);
        Reading reading = new Reading(variables, files);
        Optional<Fields> file = WorkflowKeys.FILE.read(tree, new Spot(reading, new Position(name, 1, 1), "", false));
        file.ifPresent(this::check);
        if (!reading.problems().isEmpty()) {
            throw new ConfigException(reading.problems(), reading.notices());
        }
        return new ReadConfig(new WorkflowAssembly(file.orElseThrow()).config(), reading.notices());
    }

    private void check(Fields file) {
        Fields source = file.in(WorkflowKeys.SOURCE);
        new WorkflowChecks(file).run();
        new LookerChecks(
                        source.in(WorkflowKeys.SERVICE_CONNECTION).in(WorkflowKeys.LOOKER),
                        source.in(WorkflowKeys.SOURCE_CONFIG).in(WorkflowKeys.EXTRACTION),
                        variables)
                .run();
    }
}
