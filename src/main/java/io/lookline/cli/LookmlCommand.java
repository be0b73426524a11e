package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns files of LookML, without any system: short help, and the commands. */
@Command(
        name = "lookml",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "Read files of LookML, without any system.",
            "",
            "Examples:",
            "  lookline lookml check .                                say what is wrong with a project",
            "  lookline lookml json views/orders.view.lkml            print a file as JSON",
            "  lookline lookml show . --model sales --view orders     print what a model makes of a view",
            "  lookline lookml lineage . --dialect bigquery           print what its fields are made of",
            ""
        },
        subcommands = {
            LookmlCheckCommand.class,
            LookmlJsonCommand.class,
            LookmlLineageCommand.class,
            LookmlShowCommand.class
        })
final class LookmlCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
