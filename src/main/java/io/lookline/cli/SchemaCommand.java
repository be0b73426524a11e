package io.lookline.cli;

import io.lookline.config.ConfigSchema;
import io.lookline.ingest.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of the workflow file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print a JSON Schema of the file, for editors.",
            "",
            "Example:",
            "  lookline schema > looker.schema.json",
            "  # yaml-language-server: $schema=looker.schema.json      as first line of the YAML",
            ""
        })
final class SchemaCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(new ConfigSchema().json());
        return ExitCode.DONE.code();
    }
}
