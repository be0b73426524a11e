package io.lookline.report;

import io.lookline.lineage.LineageGraph;
import java.io.IOException;
import java.io.Writer;

/** A form in which a graph of lineage is written, piece by piece as it may be large. */
@FunctionalInterface
public interface LineageWriter {
    /** @throws IOException what the writer throws */
    void write(LineageGraph graph, Writer out) throws IOException;
}
