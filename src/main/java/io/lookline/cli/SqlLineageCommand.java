package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import io.lookline.lookml.JsonText;
import io.lookline.sql.Dialect;
import io.lookline.sql.SqlLineage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the lineage of one query as JSON. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print the tables that a query reads, and the columns that each of its columns comes from.",
            "",
            "Examples:",
            "  lookline sql lineage --dialect bigquery query.sql     {\"tables\": […], \"columns\": […], \"diagnostics\": […]}",
            "  lookline sql lineage - < query.sql                    of no particular dialect",
            ""
        },
        footer = {
            "",
            "Several statements are read as one text: the columns are those of its last query, or of the table that it fills.",
            "A column * stands for those of a table whose columns are not known.",
            "Exit codes: 0 the file was read, 2 it cannot be read. What could not be told is in the diagnostics."
        })
final class SqlLineageCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = "The dialect of SQL, by default ${DEFAULT-VALUE}: ${COMPLETION-CANDIDATES}.")
    Dialect dialect = Dialect.STANDARD;

    @Parameters(paramLabel = "FILE", description = "A file with a query; - for standard input.")
    String file;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.print(JsonText.indented(SqlLineageJson.of(SqlLineage.of(read(), dialect))) + "\n");
            out.flush();
            return ExitCode.DONE.code();
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println(problem(unreadable));
            return ExitCode.USAGE.code();
        }
    }

    private String read() throws IOException {
        byte[] bytes = file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String problem(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return file + ": does not exist";
        }
        return file + ": "
                + (Files.isDirectory(Path.of(file)) ? "is a folder" : "cannot be read: " + unreadable.getMessage());
    }
}
