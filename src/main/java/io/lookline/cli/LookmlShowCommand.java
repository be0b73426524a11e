package io.lookline.cli;

import io.lookline.git.LookmlSources;
import io.lookline.ingest.ExitCode;
import io.lookline.lookml.JsonText;
import io.lookline.lookml.project.ApiForm;
import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlForm;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what Looker makes of a view or an explore: with its parents, its refinements and what it includes. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print a view or an explore with its parents and refinements, as its model sees it.",
            "",
            "Examples:",
            "  lookline lookml show . --model sales --view orders",
            "  lookline lookml show . --model sales --explore orders --format json",
            "  lookline lookml show spoke --model sales --view orders --project hub=../hub",
            "  lookline lookml show . --model sales       the names of its views and explores",
            ""
        },
        footer = {
            "",
            "What does not resolve goes to standard error, the object to standard output.",
            "Exit codes: 0 printed, 2 there is no such project, model, view or explore."
        })
final class LookmlShowCommand implements Callable<Integer> {
    @Mixin
    LookmlProjectOptions project;

    @Option(names = "--model", paramLabel = "M", required = true, description = "The model that is to look at it.")
    String model;

    @ArgGroup
    Subject subject;

    @Option(
            names = "--format",
            description = "What it is written in: ${COMPLETION-CANDIDATES}; JSON is in the words of Looker's API.")
    Format format = Format.LOOKML;

    @Spec
    CommandSpec spec;

    enum Format {
        LOOKML,
        JSON
    }

    static final class Subject {
        @Option(names = "--view", paramLabel = "V", description = "The view to print.")
        String view;

        @Option(names = "--explore", paramLabel = "E", description = "The explore to print.")
        String explore;
    }

    @Override
    public Integer call() {
        Optional<LookmlSources> read = project.read(spec.commandLine().getErr());
        return read.isEmpty() ? ExitCode.USAGE.code() : print(read.get());
    }

    private int print(LookmlSources sources) {
        Lookml lookml = Lookml.read(sources.projects(), project.options());
        String text = text(new NamedModels(lookml, spec.commandLine()));
        Stream.of(lookml.syntaxFindings(), lookml.findings())
                .flatMap(List::stream)
                .forEach(finding -> spec.commandLine().getErr().println(finding.diagnostic()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return ExitCode.DONE.code();
    }

    private String text(NamedModels models) {
        Model found = models.named(model);
        if (subject == null) {
            return names(found);
        }
        if (subject.view != null) {
            View view = found.view(subject.view)
                    .orElseThrow(() -> models.unknown("view", subject.view, "the model " + model, found.viewNames()));
            return switch (format) {
                case LOOKML -> LookmlForm.of(view);
                case JSON -> JsonText.indented(new ApiForm(found).view(view)) + "\n";
            };
        }
        Explore explore = found.explore(subject.explore)
                .orElseThrow(
                        () -> models.unknown("explore", subject.explore, "the model " + model, found.exploreNames()));
        return switch (format) {
            case LOOKML -> LookmlForm.of(explore);
            case JSON -> JsonText.indented(new ApiForm(found).explore(explore)) + "\n";
        };
    }

    private String names(Model found) {
        return switch (format) {
            case LOOKML -> lines("view", found.viewNames()) + lines("explore", found.exploreNames());
            case JSON -> {
                Map<String, Object> names = new LinkedHashMap<>();
                names.put("views", List.copyOf(found.viewNames()));
                names.put("explores", List.copyOf(found.exploreNames()));
                yield JsonText.indented(names) + "\n";
            }
        };
    }

    private static String lines(String type, Collection<String> names) {
        return names.stream().sorted().map(name -> type + " " + name + "\n").collect(Collectors.joining());
    }
}
