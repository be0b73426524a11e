package io.lookline.config;

import java.nio.file.Path;

/** Where the result goes ({@code sink}). */
public sealed interface Sink {
    /**
     * The catalog.
     *
     * @param batchSize rows of the first bulk request, at least 1
     */
    record MetadataRest(int batchSize) implements Sink {}

    /** A file of JSON lines; no catalog is called. */
    record File(Path filename) implements Sink {}
}
