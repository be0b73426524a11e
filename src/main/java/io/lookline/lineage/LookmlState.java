package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.looker.LookerInstance;
import io.lookline.lookml.SyntaxDiagnostic;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.Model;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The LookML of a Looker instance, as far as it could be read.
 *
 * @param incomplete the projects of which something could not be read, and those that import from them
 */
public record LookmlState(Lookml lookml, Set<String> incomplete) {
    public LookmlState {
        incomplete = Set.copyOf(incomplete);
    }

    /** A model that Looker lists: by the project that Looker names, or, if that is called otherwise here, by its own name. */
    Optional<Model> model(LookerInstance.Model listed) {
        return Optional.ofNullable(listed.project())
                .flatMap(project -> lookml.model(project, listed.name()))
                .or(() -> lookml.projects().stream()
                        .flatMap(project -> lookml.model(project, listed.name()).stream())
                        .findFirst());
    }

    /** The names of the models that files have, of those that Looker lists. */
    public Set<String> modelsWithFiles(List<LookerInstance.Model> listed) {
        return listed.stream()
                .filter(each -> model(each).isPresent())
                .map(LookerInstance.Model::name)
                .collect(Collectors.toSet());
    }

    /**
     * The names of the models without files whose files may be among what could not be read. A repository has the name of
     * its project where Looker tells its address, otherwise one that Looker may not know: then they may be of any model, if
     * nothing of it could be read.
     */
    Set<String> modelsWithLostFiles(List<LookerInstance.Model> listed) {
        Set<String> projects = listed.stream()
                .map(LookerInstance.Model::project)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean any = incomplete.stream()
                .anyMatch(name -> !projects.contains(name) && !lookml.projects().contains(name));
        return listed.stream()
                .filter(each -> any || incomplete.contains(Objects.requireNonNullElse(each.project(), "")))
                .filter(each -> model(each).isEmpty())
                .map(LookerInstance.Model::name)
                .collect(Collectors.toSet());
    }

    /** What is wrong with the files: their syntax, and what came up so far when they were resolved. */
    Stream<Finding> findings() {
        return Stream.concat(lookml.syntaxFindings().stream(), lookml.findings().stream());
    }

    /** Whether what is not here is not there either: nothing was lost on the way, in a file or in an import. */
    boolean knowsAll() {
        return incomplete.isEmpty() && findings().map(Finding::diagnostic).noneMatch(LookmlState::loses);
    }

    /** Whether a model lacks nothing of what its files say: what its views were before may have been lost otherwise. */
    boolean knows(Model model) {
        Set<String> importing = lookml.findings().stream()
                .filter(finding -> finding.diagnostic().code() == Code.LOOKML_IMPORT_UNKNOWN)
                .map(finding ->
                        key(finding.project(), finding.diagnostic().position().file()))
                .collect(Collectors.toSet());
        return model.files().stream()
                .noneMatch(file -> file.document().hasErrors()
                        || incomplete.contains(file.project())
                        || importing.contains(key(file.project(), file.path())));
    }

    private static String key(String project, String path) {
        return project + "/" + path;
    }

    private static boolean loses(SyntaxDiagnostic diagnostic) {
        return diagnostic.isError() || diagnostic.code() == Code.LOOKML_IMPORT_UNKNOWN;
    }
}
