package io.lookline.cli;

import io.lookline.config.WorkflowConfig;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.Ingestion;
import io.lookline.ingest.Interruption;
import io.lookline.ingest.RunResult;
import io.lookline.report.RunJson;
import io.lookline.report.Summary;
import io.lookline.report.TerminationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the catalog to the state of Looker. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {"Bring the catalog to the state of Looker.", "", "Example:", "  lookline ingest -c looker.yaml", ""})
final class IngestCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(IngestCommand.class);

    @Mixin
    WorkflowFile workflow;

    @Mixin
    RunOptions run;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the summary and each diagnostic as JSON.")
    Path report;

    @Option(names = "--strict", description = "End with exit code 3 when the run was done in part.")
    boolean strict;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        WorkflowConfig config = workflow.read();
        RunResult result;
        Interruption interruption = new Interruption();
        try (Progress progress = Progress.choose(run.quiet);
                Signals _ = Signals.askingFor(interruption)) {
            result = new Ingestion(config, run.choices(strict), Clock.systemUTC(), progress, interruption).ingest();
        }
        boolean reported = writeReport(result);
        int code = reported || result.exitCode() != ExitCode.DONE
                ? result.exitCode().code()
                : ExitCode.FAILED.code();
        writeTerminationMessage(new TerminationMessage(result, code));
        Results.print(spec, result, run.json ? new RunJson(result).text() : text(result));
        return code;
    }

    private static String text(RunResult result) {
        return String.join("\n", new Summary(result).lines());
    }

    /** Kubernetes puts the file there; it is a courtesy, so that its failure changes nothing. */
    private static void writeTerminationMessage(TerminationMessage message) {
        String file = System.getenv().getOrDefault("LOOKLINE_TERMINATION_LOG", "/dev/termination-log");
        try {
            message.write(Path.of(file));
        } catch (IOException e) {
            LOG.debugf("the termination message was not written to %s: %s", file, e);
        }
    }

    /** Returns whether the report stands where it was asked for. */
    private boolean writeReport(RunResult result) {
        if (report == null) {
            return true;
        }
        try {
            Files.writeString(report, new RunJson(result).text() + "\n");
            return true;
        } catch (IOException e) {
            spec.commandLine().getErr().println("error: the report cannot be written to " + report + ": " + e);
            return false;
        }
    }
}
