package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program: short help, and the commands. */
@Command(
        name = "lookline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "Brings an OpenMetadata catalog to the state of a Looker instance.",
            "",
            "Examples:",
            "  lookline demo                              see it work, without any system of your own",
            "  lookline check -c looker.yaml              try the connections and rights",
            "  lookline plan -c looker.yaml               show what would change",
            "  lookline ingest -c looker.yaml             change it",
            "  lookline explain -c looker.yaml orders     tell how something becomes lineage",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong command line or YAML, 3 done in part (--strict),",
            "4 credentials or rights refused, 5 a safety rule refused, 130 and 143 interrupted."
        },
        subcommands = {
            IngestCommand.class,
            PlanCommand.class,
            ExplainCommand.class,
            LineageCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            LookmlCommand.class,
            SqlCommand.class,
            DemoCommand.class,
            CompletionCommand.class
        })
public final class Lookline implements Callable<Integer> {
    private static final int HELP_WIDTH = 110;

    @Option(names = LogFormat.OPTION, description = "How log lines look on standard error: ${COMPLETION-CANDIDATES}.")
    LogFormat logFormat = LogFormat.TEXT;

    @Spec
    CommandSpec spec;

    /** The command line with its manners, ready to be executed. */
    static CommandLine commandLine() {
        return new CommandLine(new Lookline())
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new UsageErrors());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
