package io.lookline.cli;

import io.lookline.git.LookmlSources;
import io.lookline.ingest.ExitCode;
import io.lookline.lookml.JsonText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.Model;
import io.lookline.sql.Dialect;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what views and their fields are made of, as far as the files of a project say it. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print the tables that views read, and the columns that each of their fields is made of.",
            "",
            "Examples:",
            "  lookline lookml lineage . --dialect snowflake               each view of each model",
            "  lookline lookml lineage . --model sales --view orders       one view as one model sees it",
            "  lookline lookml lineage spoke --project hub=../hub --format json",
            ""
        },
        footer = {
            "",
            "Asks neither Looker nor a catalog: where a query takes all columns of a table, each name counts as one of them.",
            "Rows of another view are told as $${view.SQL_TABLE_NAME}, those of a native derived table as fields of its explore.",
            "What does not resolve, and a summary of the text, go to standard error.",
            "Exit codes: 0 printed, 2 there is no such project, model or view."
        })
final class LookmlLineageCommand implements Callable<Integer> {
    @Mixin
    LookmlProjectOptions project;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = "The dialect of SQL, by default ${DEFAULT-VALUE}: ${COMPLETION-CANDIDATES}.")
    Dialect dialect = Dialect.STANDARD;

    @Option(names = "--model", paramLabel = "M", description = "Only this model; without it each of the project.")
    String model;

    @Option(names = "--view", paramLabel = "V", description = "Only this view.")
    String view;

    @Option(names = "--format", description = "What the result is written in: ${COMPLETION-CANDIDATES}.")
    OutputFormat format = OutputFormat.TEXT;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Optional<LookmlSources> read = project.read(spec.commandLine().getErr());
        return read.isEmpty() ? ExitCode.USAGE.code() : print(read.get());
    }

    private int print(LookmlSources sources) {
        Lookml lookml = Lookml.read(sources.projects(), project.options());
        NamedModels named = new NamedModels(lookml, spec.commandLine());
        List<Model> models = model == null ? named.own() : List.of(named.named(model));
        ProjectLineage lineage = ProjectLineage.of(models, Optional.ofNullable(view), dialect);
        if (view != null && lineage.models().isEmpty()) {
            String place = model == null ? "the models of this project" : "the model " + model;
            throw named.unknown("view", view, place, viewNames(models));
        }
        Stream.of(lookml.syntaxFindings(), lookml.findings(), lineage.findings())
                .flatMap(List::stream)
                .forEach(finding -> spec.commandLine().getErr().println(finding.diagnostic()));
        print(lineage);
        return ExitCode.DONE.code();
    }

    private void print(ProjectLineage lineage) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.print(JsonText.indented(LookmlLineageJson.of(lineage, dialect)) + "\n");
            case TEXT -> {
                out.print(LookmlLineageText.of(lineage));
                out.flush();
                spec.commandLine().getErr().println(LookmlLineageText.summary(lineage.counts()));
            }
        }
        out.flush();
    }

    private static List<String> viewNames(List<Model> models) {
        return models.stream().flatMap(each -> each.viewNames().stream()).toList();
    }
}
