package io.lookline.config;

import java.nio.file.Path;

/** The table of {@code sink}. */
final class SinkKeys {
    enum Type {
        METADATA_REST,
        FILE
    }

    static final Key<Type> TYPE = Key.of(
                    "type",
                    Choice.of("metadata-rest", Type.METADATA_REST).or("file", Type.FILE),
                    "The catalog, or a file of JSON lines.")
            .orElse(Type.METADATA_REST);
    static final Key<Integer> BATCH_SIZE = Key.of(
                    "bulk_sink_batch_size", Amount.whole(1, 10_000), "Rows of the first bulk request.")
            .orElse(100);
    static final Key<Boolean> OVERRIDE_METADATA =
            Key.of("override_metadata", new Flag(), "The same as sourceConfig's overrideMetadata.");
    static final Key<Path> FILENAME = Key.of("filename", new FilePath(), "The file that `type: file` writes.");
    static final Key<Fields> CONFIG = Key.of(
            "config",
            Section.of(
                    BATCH_SIZE,
                    OVERRIDE_METADATA,
                    FILENAME,
                    Key.accepted("api_endpoint", "Unused by the Python connector as well."),
                    Key.accepted("enable_async_pipeline", "Lookline's requests are always concurrent."),
                    Key.accepted("async_pipeline_workers", "See limits.catalogConcurrency.")),
            "How the result is written.");

    static final Section SECTION = Section.of(TYPE, CONFIG);

    private SinkKeys() {}
}
