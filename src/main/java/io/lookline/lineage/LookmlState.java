package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.looker.LookerInstance;
import io.lookline.lookml.SyntaxDiagnostic;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.Model;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The LookML of a Looker instance, as far as it could be read.
 *
 * @param complete whether every repository was read in full
 */
public record LookmlState(Lookml lookml, boolean complete) {
    /** A model that Looker lists: by the project that Looker names, or, if that is called otherwise here, by its own name. */
    Optional<Model> model(LookerInstance.Model listed) {
        return Optional.ofNullable(listed.project())
                .flatMap(project -> lookml.model(project, listed.name()))
                .or(() -> lookml.projects().stream()
                        .flatMap(project -> lookml.model(project, listed.name()).stream())
                        .findFirst());
    }

    /** Whether what is not here is not there either: nothing was lost on the way, in a file or in an import. */
    boolean knowsAll() {
        return complete
                && Stream.concat(lookml.syntaxFindings().stream(), lookml.findings().stream())
                        .map(Finding::diagnostic)
                        .noneMatch(LookmlState::loses);
    }

    private static boolean loses(SyntaxDiagnostic diagnostic) {
        return diagnostic.isError() || diagnostic.code() == Code.LOOKML_IMPORT_UNKNOWN;
    }
}
