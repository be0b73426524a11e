package io.lookline.lookml;

import java.util.List;

/**
 * One file, read.
 *
 * @param nodes what the file says, in its order; empty for a file that is not LookML
 * @param diagnostics what is wrong with it, in the order of the text
 */
public record Document(SourceText source, FileKind kind, List<Node> nodes, List<SyntaxDiagnostic> diagnostics) {
    public Document {
        nodes = List.copyOf(nodes);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(SyntaxDiagnostic::isError);
    }

    /** The piece of the file that a node was read from. */
    public String slice(Node node) {
        return source.text().substring(node.start(), node.end());
    }

    public Position position(Node node) {
        return source.position(node.start());
    }
}
