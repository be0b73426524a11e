package io.lookline.lookml.project;

import io.lookline.config.ArchiveLimits;
import io.lookline.git.LookmlFolder;
import io.lookline.git.LookmlSources;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project, resolved, as files that a reviewer can read. */
final class ExampleProject {
    /** Of a project whose manifest gives it no name. */
    private static final String NAME = "example";

    private final Lookml lookml;
    private final String project;

    /** @param projects the one to resolve, and those that it imports */
    ExampleProject(List<ProjectFiles> projects) {
        this.lookml = Lookml.read(projects, LookmlOptions.NONE);
        this.project = projects.getFirst().project();
    }

    static ExampleProject read(Path in) {
        LookmlFolder folder = new LookmlFolder(ArchiveLimits.DEFAULT);
        LookmlSources sources = folder.read(in);
        boolean named = !sources.projects().getFirst().project().equals("in");
        return new ExampleProject((named ? sources : folder.read(in, Optional.of(NAME), Map.of())).projects());
    }

    /**
     * By name: {@code MODEL.lkml} has its views and explores as LookML, {@code MODEL.fields.txt} what Looker's API would
     * tell of them, {@code diagnostics.txt} what is wrong.
     */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String name : lookml.models(project)) {
            Model model = lookml.model(project, name).orElseThrow();
            files.put(name + ".lkml", lookml(model));
            files.put(name + ".fields.txt", new FieldsText(model).text());
        }
        files.put(
                "diagnostics.txt",
                Stream.concat(lookml.syntaxFindings().stream(), lookml.findings().stream())
                        .map(this::line)
                        .collect(Collectors.joining()));
        return files;
    }

    private static String lookml(Model model) {
        List<String> views = each(model.viewNames(), model::view, LookmlForm::of);
        List<String> explores = each(model.exploreNames(), model::explore, LookmlForm::of);
        return Stream.concat(views.stream(), explores.stream()).collect(Collectors.joining("\n"));
    }

    static <T> List<String> each(Set<String> names, Function<String, Optional<T>> find, Function<T, String> print) {
        return names.stream()
                .sorted(Comparator.naturalOrder())
                .map(name -> print.apply(find.apply(name).orElseThrow()))
                .toList();
    }

    private String line(Finding finding) {
        String imported = finding.project().equals(project) ? "" : "//" + finding.project() + "/";
        return imported + finding.diagnostic() + "\n";
    }
}
