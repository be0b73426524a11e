package io.lookline.lineage;

import io.lookline.lookml.Node;
import io.lookline.lookml.project.Layer;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.ProjectFile;

/**
 * Where something stands in files of LookML.
 *
 * @param file the project and the path in it, with {@code /} between them
 * @param line 1 for the first
 */
public record FileLine(String file, int line) {
    static FileLine of(Layer layer) {
        return of(layer.file(), layer.block());
    }

    static FileLine of(LookmlObject.Located place) {
        return of(place.layer().file(), place.node());
    }

    private static FileLine of(ProjectFile file, Node node) {
        return new FileLine(
                file.project() + "/" + file.path(), file.position(node).line());
    }

    /** {@code project/path:line}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
