package io.lookline.cli;

import io.lookline.config.Nearest;
import io.lookline.config.WorkflowConfig;
import io.lookline.diagnostic.Severity;
import io.lookline.ingest.Inspection;
import io.lookline.ingest.Interruption;
import io.lookline.lineage.Explanations;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Collection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that looks at what a run would write, and the look itself. */
final class InspectedFile {
    @Mixin
    WorkflowFile workflow;

    @Mixin
    ReadOptions reading;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /** What goes wrong is in the result. */
    Inspection.Result inspect() {
        WorkflowConfig config = workflow.read();
        Interruption interruption = new Interruption();
        try (Progress progress = Progress.choose(reading.quiet);
                Signals _ = Signals.askingFor(interruption)) {
            return new Inspection(config, reading.choices(false, false), Clock.systemUTC(), progress, interruption)
                    .inspect();
        }
    }

    /** Says what ended it, or that not everything could be read. Returns the exit code. */
    int told(Inspection.Result result) {
        PrintWriter err = spec.commandLine().getErr();
        Results.tell(result.result().failure(), err);
        long failed = result.result().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        if (failed > 0) {
            err.println("warning: %d %s could not be read; `lookline plan` tells which"
                    .formatted(failed, failed == 1 ? "thing" : "things"));
            err.flush();
        }
        return result.result().exitCode().code();
    }

    /** A name that means nothing: a wrong command line, with what was perhaps meant. */
    ParameterException unknown(String subject, Explanations explanations) {
        int most = subject.length() / 3 + 1;
        Collection<String> near = explanations.near(subject).stream()
                .filter(name -> Math.abs(name.length() - subject.length()) <= most)
                .toList();
        String meant = Nearest.of(subject, near)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        String absent = explanations.absence(subject).map(text -> ": " + text).orElse("");
        return new ParameterException(
                spec.commandLine(),
                "there is no view, explore, dashboard, chart, table or field " + subject + absent + meant);
    }
}
