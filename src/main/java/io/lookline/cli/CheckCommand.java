package io.lookline.cli;

import io.lookline.diagnostic.CheckLine;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.SystemCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tries every system and right that the YAML names, a line each. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Try every system and right that the file names, a line each.",
            "",
            "Example:",
            "  lookline check -c looker.yaml",
            ""
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    WorkflowFile workflow;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        List<CheckLine> lines = new SystemCheck(workflow.read()).lines();
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(line -> print(line, out));
        out.flush();
        if (lines.stream().anyMatch(line -> line.state() == CheckLine.State.REFUSED)) {
            return ExitCode.REFUSED.code();
        }
        return lines.stream().anyMatch(line -> line.state() == CheckLine.State.FAILED)
                ? ExitCode.FAILED.code()
                : ExitCode.DONE.code();
    }

    private static void print(CheckLine line, PrintWriter out) {
        String state =
                switch (line.state()) {
                    case OK -> "ok     ";
                    case LIMITED -> "limited";
                    case FAILED -> "FAILED ";
                    case REFUSED -> "REFUSED";
                };
        out.println(state + "  " + line.subject() + ": " + line.message());
        if (!line.hint().isEmpty()) {
            out.println("         try: " + line.hint());
        }
    }
}
