package io.lookline.cli;

import io.lookline.config.WorkflowConfig;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.Ingestion;
import io.lookline.ingest.RunResult;
import io.lookline.report.RunJson;
import io.lookline.report.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
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
        try (Progress progress = Progress.choose(run.quiet)) {
            result = new Ingestion(config, run.choices(strict), Clock.systemUTC(), progress).ingest();
        }
        boolean reported = writeReport(result);
        int code = Results.print(spec, result, run.json ? new RunJson(result).text() : text(result));
        return reported || code != 0 ? code : ExitCode.FAILED.code();
    }

    private static String text(RunResult result) {
        return String.join("\n", new Summary(result).lines());
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
