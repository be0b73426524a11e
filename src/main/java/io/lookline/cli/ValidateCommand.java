package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the YAML only. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Read the file and say everything that is wrong with it; call nothing.",
            "",
            "Example:",
            "  lookline validate -c looker.yaml",
            ""
        })
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    WorkflowFile workflow;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String service = workflow.read().serviceName();
        spec.commandLine().getOut().println(workflow.file + " is valid, for the service " + service);
        return ExitCode.DONE.code();
    }
}
