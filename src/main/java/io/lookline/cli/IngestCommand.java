package io.lookline.cli;

import io.lookline.config.WorkflowConfig;
import io.lookline.ingest.Ingestion;
import io.lookline.ingest.RunResult;
import io.lookline.report.RunJson;
import io.lookline.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
        writeReport(result);
        return Results.print(spec, result, run.json ? new RunJson(result).text() : text(result));
    }

    private static String text(RunResult result) {
        return String.join("\n", new Summary(result).lines());
    }

    private void writeReport(RunResult result) {
        if (report == null) {
            return;
        }
        try {
            Files.writeString(report, new RunJson(result).text() + "\n");
        } catch (IOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("the report cannot be written to " + report + ": " + new UncheckedIOException(e).getMessage());
        }
    }
}
