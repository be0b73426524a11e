package io.lookline.git;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.Severity;
import io.lookline.lookml.project.ProjectFiles;
import java.util.List;

/**
 * What was read from folders or archives.
 *
 * @param projects the projects in the order asked for, each followed by those below its {@code imported_projects}; the
 *     first is missing when it could not be read
 * @param diagnostics what went wrong; a project with an error among them is incomplete
 */
public record LookmlSources(List<ProjectFiles> projects, List<Diagnostic> diagnostics) {
    public LookmlSources {
        projects = List.copyOf(projects);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether each folder or archive that was named can be read and has LookML. */
    public boolean usable() {
        return diagnostics.stream()
                .map(Diagnostic::code)
                .noneMatch(code -> code == Code.GIT_REPOSITORY_UNREADABLE || code == Code.GIT_NO_LOOKML);
    }

    /** Whether nothing was lost. */
    public boolean complete() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
