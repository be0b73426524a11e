package io.lookline.cli;

import io.lookline.ingest.RunResult;
import io.lookline.ingest.SystemFailure;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The end of a command that ran: the result on standard output, what ended it early on standard error. */
final class Results {
    private Results() {}

    /** Returns the exit code. */
    static int print(CommandSpec spec, RunResult result, String text) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        tell(result.failure(), err);
        out.println(text);
        out.flush();
        return result.exitCode().code();
    }

    /** What ended a run early. */
    static void tell(Optional<SystemFailure> ended, PrintWriter err) {
        ended.ifPresent(failure -> {
            err.println("error: " + failure.message());
            if (!failure.hint().isEmpty()) {
                err.println("  try: " + failure.hint());
            }
            err.flush();
        });
    }
}
