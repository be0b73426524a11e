package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with the LookML of a folder, file by file, and how much there is. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Say what is wrong with the LookML below a folder, dashboards among it.",
            "",
            "Examples:",
            "  lookline lookml check .                     lines of the form FILE:LINE:COLUMN: severity CODE: message,",
            "                                              the count of each code, and a summary",
            "  lookline lookml check --format json shop    the same for machines",
            ""
        },
        footer = {
            "",
            "Files are named by their path from the folder. Hidden folders and what links lead to outside are not read.",
            "Exit codes: 0 there is no error, 2 a file has errors or cannot be read."
        })
final class LookmlCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of a project.")
    Path folder;

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
        LookmlFolder files = read();
        LookmlCheck check = LookmlCheck.of(files.files(), files.unreadable());
        PrintWriter out = spec.commandLine().getOut();
        lines(check).forEach(line -> out.print(line + "\n"));
        out.flush();
        return check.hasErrors() ? ExitCode.USAGE.code() : ExitCode.DONE.code();
    }

    private List<String> lines(LookmlCheck check) {
        return switch (format) {
            case JSON -> List.of(LookmlCheckJson.of(check));
            case TEXT -> quiet ? LookmlCheckText.errors(check) : LookmlCheckText.lines(check);
        };
    }

    private LookmlFolder read() {
        if (!Files.isDirectory(folder)) {
            throw wrong(Files.exists(folder) ? "is no folder" : "does not exist");
        }
        try {
            return LookmlFolder.read(folder);
        } catch (IOException failure) {
            throw wrong("cannot be read: " + failure.getClass().getSimpleName());
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), folder + ": " + what);
    }
}
