package io.lookline.ingest;

/** How an item ended. Each item ends in exactly one way. */
public enum Outcome {
    /** Created, changed or deleted in the catalog. */
    WRITTEN,
    /** As desired already. */
    UNCHANGED,
    /** Left out by a filter of the YAML. */
    FILTERED,
    /** Written or unchanged, but less than the source says. */
    WARNED,
    /** Not read, or not written. */
    FAILED,
    /** Planned, but the run ended before. */
    NOT_REACHED
}
