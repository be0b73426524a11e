package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns queries in SQL, without any system: short help, and the commands. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "Read queries in SQL, without any system.",
            "",
            "Examples:",
            "  lookline sql lineage --dialect snowflake query.sql     print what a query reads",
            ""
        },
        subcommands = SqlLineageCommand.class)
final class SqlCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
