package io.lookline.lookml.project;

import io.lookline.lookml.Block;

/** One block that says something about an object: its declaration, that of a parent, or a refinement. */
public record Layer(ProjectFile file, Block block) {
    /** The lines of the file that the block stands on, as they are written. */
    public String text() {
        return file.document().slice(block);
    }

    /** 1 for the first line of the file. */
    public int line() {
        return file.position(block).line();
    }
}
