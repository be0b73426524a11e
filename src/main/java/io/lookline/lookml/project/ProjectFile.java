package io.lookline.lookml.project;

import io.lookline.lookml.Document;
import io.lookline.lookml.Node;
import io.lookline.lookml.Position;

/**
 * A file that was read, and the project that it belongs to.
 *
 * @param document constants are replaced in its values, so its slices are what a person wrote and its values what they mean
 */
public record ProjectFile(String project, Document document) {
    /** From the project's root, with {@code /} and without a leading one. */
    public String path() {
        return document.source().file();
    }

    /** Where a node stands; the file in it is the path in the project. */
    public Position position(Node node) {
        return document.position(node);
    }

    /** A file is itself, not another one with the same content. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectFile file && document == file.document && project.equals(file.project);
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }

    String folder() {
        return path().substring(0, path().lastIndexOf('/') + 1);
    }
}
