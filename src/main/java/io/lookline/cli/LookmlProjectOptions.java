package io.lookline.cli;

import io.lookline.config.ArchiveLimits;
import io.lookline.git.LookmlFolder;
import io.lookline.git.LookmlSources;
import io.lookline.lookml.liquid.Environment;
import io.lookline.lookml.liquid.LiquidValue;
import io.lookline.lookml.liquid.Settings;
import io.lookline.lookml.project.LookmlOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The project that a command looks at, and what decides about it besides its files; the YAML of a run has the same. */
final class LookmlProjectOptions {
    @Parameters(paramLabel = "DIR", description = "The project: a folder, a .zip or a .tar.gz.")
    Path folder;

    @Option(
            names = "--project",
            paramLabel = "NAME=DIR",
            description = "A project that includes may name as //NAME/…; may be given several times.")
    Map<String, Path> others = new LinkedHashMap<>();

    @Option(
            names = "--constant",
            paramLabel = "NAME=VALUE",
            description =
                    "A value of a constant, which counts more than what manifests say; may be given several times.")
    Map<String, String> constants = new LinkedHashMap<>();

    @Option(
            names = "--user-attribute",
            paramLabel = "NAME=VALUE",
            description = "A user attribute that Liquid may ask for; may be given several times.")
    Map<String, String> userAttributes = new LinkedHashMap<>();

    @Option(
            names = "--parameter",
            paramLabel = "VIEW.NAME=VALUE",
            description = "A value of a parameter that Liquid may ask for; may be given several times.")
    Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--liquid",
            paramLabel = "NAME=VALUE",
            description = "A variable of Liquid; may be given several times.")
    Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--dev", description = "Take the SQL that stands behind -- if dev --, not that of production.")
    boolean development;

    /**
     * What was read, after the complaints about it; empty when the command line names something that cannot be read.
     *
     * @param err where the complaints go
     */
    Optional<LookmlSources> read(PrintWriter err) {
        LookmlSources sources = new LookmlFolder(ArchiveLimits.DEFAULT).read(folder, Optional.empty(), others);
        sources.diagnostics().forEach(diagnostic -> err.println(LookmlSourceText.of(diagnostic)));
        return sources.usable() ? Optional.of(sources) : Optional.empty();
    }

    LookmlOptions options() {
        Map<String, LiquidValue> values = variables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> LiquidValue.of(entry.getValue())));
        return new LookmlOptions(
                constants,
                new Settings(values, userAttributes, parameters),
                development ? Environment.DEVELOPMENT : Environment.PRODUCTION);
    }
}
