package io.lookline.cli;

import io.lookline.git.LookmlSources;
import io.lookline.ingest.ExitCode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is wrong with a project of LookML, file by file, and how much there is. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Say what is wrong with a project of LookML, dashboards among it.",
            "",
            "Examples:",
            "  lookline lookml check .                     lines of the form FILE:LINE:COLUMN: severity CODE: message,",
            "                                              the count of each code, and a summary",
            "  lookline lookml check --format json shop    the same for machines",
            "  lookline lookml check spoke --project hub=../hub     with a project that it imports",
            ""
        },
        footer = {
            "",
            "Files are named by their path from the folder, those of imported projects as //PROJECT/PATH. Each model is",
            "resolved, so that includes, parents, views and fields that are not there are told, and Liquid that cannot be read.",
            "Exit codes: 0 there is no error, 2 a file has errors or cannot be read."
        })
final class LookmlCheckCommand implements Callable<Integer> {
    @Mixin
    LookmlProjectOptions project;

    @Option(names = "--format", description = "What the result is written in: ${COMPLETION-CANDIDATES}.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the errors only, one on a line; nothing when there are none.")
    boolean quiet;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Optional<LookmlSources> read = project.read(spec.commandLine().getErr());
        return read.isEmpty() ? ExitCode.USAGE.code() : check(read.get());
    }

    private int check(LookmlSources sources) {
        LookmlCheck check = new ProjectCheck(sources.projects(), project.others.keySet(), project.options()).run();
        PrintWriter out = spec.commandLine().getOut();
        lines(check).forEach(line -> out.print(line + "\n"));
        out.flush();
        return check.hasErrors() || !sources.complete() ? ExitCode.USAGE.code() : ExitCode.DONE.code();
    }

    private List<String> lines(LookmlCheck check) {
        return switch (format) {
            case JSON -> List.of(LookmlCheckJson.of(check));
            case TEXT -> quiet ? LookmlCheckText.errors(check) : LookmlCheckText.lines(check);
        };
    }
}
