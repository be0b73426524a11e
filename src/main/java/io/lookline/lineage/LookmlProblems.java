package io.lookline.lineage;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.lookml.Position;
import io.lookline.lookml.project.Finding;
import io.lookline.lookml.project.Lookml;
import java.util.stream.Stream;

/** What is wrong with files of LookML, as a run tells it: each at its place, with a link where there is one. */
final class LookmlProblems {
    private LookmlProblems() {}

    /** @param more what came up when lineage was resolved */
    static Stream<Diagnostic> of(LookmlState state, Stream<Finding> more) {
        Lookml lookml = state.lookml();
        return Stream.concat(state.findings(), more).map(finding -> diagnostic(finding, lookml));
    }

    private static Diagnostic diagnostic(Finding finding, Lookml lookml) {
        Position position = finding.diagnostic().position();
        String file = finding.project() + "/" + position.file();
        return new Diagnostic(
                finding.diagnostic().code(),
                ItemType.LOOKML_FILE,
                file,
                lookml.links(finding.project())
                        .map(links -> links.at(position.file(), position.line()))
                        .orElse(""),
                "line " + position.line() + ": " + finding.diagnostic().message(),
                "");
    }
}
