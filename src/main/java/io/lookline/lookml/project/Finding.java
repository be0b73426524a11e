package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Node;
import io.lookline.lookml.SyntaxDiagnostic;

/**
 * What is wrong at one place of a project.
 *
 * @param project the project whose file it is
 */
public record Finding(String project, SyntaxDiagnostic diagnostic) {
    /** @param node what the message is about */
    public static Finding at(ProjectFile file, Node node, Code code, String message) {
        return new Finding(file.project(), new SyntaxDiagnostic(code, file.position(node), message));
    }
}
