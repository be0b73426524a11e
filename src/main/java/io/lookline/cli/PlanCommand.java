package io.lookline.cli;

import io.lookline.catalog.Plan;
import io.lookline.config.WorkflowConfig;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.Ingestion;
import io.lookline.ingest.Interruption;
import io.lookline.ingest.RunResult;
import io.lookline.report.PlanJson;
import io.lookline.report.PlanText;
import io.lookline.report.RunJson;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what {@code ingest} would change, and writes nothing. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {"Show what ingest would change; write nothing.", "", "Example:", "  lookline plan -c looker.yaml", ""
        })
final class PlanCommand implements Callable<Integer> {
    @Mixin
    WorkflowFile workflow;

    @Mixin
    RunOptions run;

    @Option(names = "--exit-code", description = "End with exit code 10 when there is something to change.")
    boolean exitCode;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        WorkflowConfig config = workflow.read();
        RunResult result;
        Interruption interruption = new Interruption();
        try (Progress progress = Progress.choose(run.quiet);
                Signals _ = Signals.askingFor(interruption)) {
            result = new Ingestion(config, run.choices(false), Clock.systemUTC(), progress, interruption).plan();
        }
        Optional<Plan> plan = result.plan().filter(_ -> result.failure().isEmpty());
        if (plan.isEmpty()) {
            return Results.print(spec, result, run.json ? new RunJson(result).text() : "No plan was made.");
        }
        int code = Results.print(spec, result, text(result, plan.get()));
        return code == 0 && exitCode && !plan.get().isEmpty() ? ExitCode.CHANGES_PENDING.code() : code;
    }

    private String text(RunResult result, Plan plan) {
        return run.json
                ? new PlanJson(plan).text()
                : String.join("\n", new PlanText(plan, result.diagnostics()).lines());
    }
}
