package io.lookline.cli;

import io.lookline.lookml.Document;
import io.lookline.lookml.Position;
import io.lookline.lookml.SyntaxDiagnostic;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Resolves every model of a project, to find what is wrong beyond the syntax of its files. */
final class ProjectCheck {
    private final Lookml lookml;
    private final Set<String> others;

    /**
     * @param projects the one to check first
     * @param others those that only serve to be imported: what is wrong with them is not told
     */
    ProjectCheck(List<ProjectFiles> projects, Set<String> others, LookmlOptions options) {
        this.lookml = Lookml.read(projects, options);
        this.others = others;
    }

    LookmlCheck run() {
        checked().forEach(project -> lookml.models(project)
                .forEach(name -> lookml.model(project, name).ifPresent(this::resolve)));
        List<Document> documents =
                checked().flatMap(project -> lookml.documents(project).stream()).toList();
        return LookmlCheck.of(
                documents,
                lookml.findings().stream()
                        .filter(finding -> !others.contains(finding.project()))
                        .map(this::named)
                        .toList());
    }

    private Stream<String> checked() {
        return lookml.projects().stream().filter(project -> !others.contains(project));
    }

    private void resolve(Model model) {
        model.viewNames().forEach(name -> model.view(name).ifPresent(model::source));
        model.exploreNames().forEach(name -> model.explore(name).ifPresent(model::fields));
    }

    private SyntaxDiagnostic named(Finding finding) {
        SyntaxDiagnostic diagnostic = finding.diagnostic();
        Position position = diagnostic.position();
        boolean own = checked().findFirst().filter(finding.project()::equals).isPresent();
        return own
                ? diagnostic
                : new SyntaxDiagnostic(
                        diagnostic.code(),
                        new Position(
                                "//" + finding.project() + "/" + position.file(), position.line(), position.column()),
                        diagnostic.message());
    }
}
