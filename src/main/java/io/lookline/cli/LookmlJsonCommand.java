package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import io.lookline.lookml.JsonText;
import io.lookline.lookml.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints files of LookML as JSON: one as {@code lkml FILE} of the Python package does, several as a line each. */
@Command(
        name = "json",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print LookML as JSON, in the form of the Python package lkml.",
            "",
            "Examples:",
            "  lookline lookml json orders.view.lkml       what `lkml orders.view.lkml` prints",
            "  lookline lookml json views/*.lkml           a line for each file:",
            "                                              {\"file\": …, \"lookml\": …, \"diagnostics\": […]}",
            ""
        },
        footer = {
            "",
            "A file of LookML dashboards, which is YAML, gives a list of its dashboards.",
            "What is wrong with a file goes to standard error; the rest of it is printed.",
            "Exit codes: 0 all files were read, 2 a file has errors or cannot be read."
        })
final class LookmlJsonCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of LookML; - for standard input.")
    List<String> files;

    @Spec
    CommandSpec spec;

    private boolean failed;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (String file : files) {
            String text = files.size() == 1 ? alone(file) : line(file);
            if (!text.isEmpty()) {
                out.print(text + "\n");
            }
        }
        out.flush();
        return failed ? ExitCode.USAGE.code() : ExitCode.DONE.code();
    }

    /** Empty when the file cannot be read. */
    private String alone(String file) {
        try {
            LookmlContent content = read(file);
            PrintWriter err = spec.commandLine().getErr();
            content.diagnostics().forEach(err::println);
            return JsonText.indented(content.json());
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println(problem(file, unreadable));
            failed = true;
            return "";
        }
    }

    private String line(String file) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        try {
            LookmlContent content = read(file);
            line.put("lookml", content.json());
            line.put("diagnostics", LookmlDiagnosticJson.of(content.diagnostics()));
        } catch (IOException unreadable) {
            failed = true;
            line.put("lookml", Map.of());
            line.put("diagnostics", List.of(LookmlDiagnosticJson.unreadable(problem(file, unreadable))));
        }
        return JsonText.line(line);
    }

    private LookmlContent read(String file) throws IOException {
        byte[] bytes = file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        LookmlContent content = LookmlContent.of(SourceText.decode(file, bytes));
        failed |= content.hasErrors();
        return content;
    }

    private static String problem(String file, IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return file + ": does not exist";
        }
        return file + ": "
                + (Files.isDirectory(Path.of(file)) ? "is a folder" : "cannot be read: " + unreadable.getMessage());
    }
}
