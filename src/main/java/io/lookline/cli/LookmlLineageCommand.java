package io.lookline.cli;

import io.lookline.config.Nearest;
import io.lookline.git.LookmlSources;
import io.lookline.ingest.ExitCode;
import io.lookline.lookml.JsonText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.Model;
import io.lookline.sql.Dialect;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        LookmlSources sources = project.read();
        PrintWriter err = spec.commandLine().getErr();
        sources.diagnostics().forEach(diagnostic -> err.println(LookmlSourceText.of(diagnostic)));
        if (sources.projects().isEmpty()) {
            return ExitCode.USAGE.code();
        }
        Lookml lookml = Lookml.read(sources.projects(), project.options());
        List<Model> models = models(lookml);
        ProjectLineage lineage = ProjectLineage.of(models, Optional.ofNullable(view), dialect);
        if (view != null && lineage.models().isEmpty()) {
            throw unknown("view", view, viewNames(models));
        }
        Stream.concat(lookml.findings().stream(), lineage.findings().stream())
                .forEach(finding -> err.println(finding.diagnostic()));
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

    /** Those of the project itself; one that is named may be of another project, if the own one has none of that name. */
    private List<Model> models(Lookml lookml) {
        String own = lookml.projects().iterator().next();
        if (model == null) {
            return lookml.models(own).stream()
                    .flatMap(name -> lookml.model(own, name).stream())
                    .toList();
        }
        return List.of(lookml.projects().stream()
                .flatMap(name -> lookml.model(name, model).stream())
                .findFirst()
                .orElseThrow(() -> unknown("model", model, modelNames(lookml))));
    }

    private static List<String> modelNames(Lookml lookml) {
        return lookml.projects().stream()
                .flatMap(name -> lookml.models(name).stream())
                .toList();
    }

    private static List<String> viewNames(List<Model> models) {
        return models.stream().flatMap(each -> each.viewNames().stream()).toList();
    }

    private ParameterException unknown(String type, String name, Collection<String> known) {
        String place = type.equals("model") ? "these projects" : model == null ? "this project" : "the model " + model;
        String meant = Nearest.of(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return new ParameterException(spec.commandLine(), "there is no " + type + " " + name + " in " + place + meant);
    }
}
