package io.lookline.ingest;

/** Told how far a run is, from any thread. */
public interface RunListener {
    /** Nobody listens. */
    RunListener NONE = new RunListener() {};

    /** A stage begins, e.g. {@code reading dashboards}. */
    default void stage(String name) {}

    /** @param total how many things the stage has in all */
    default void progress(String stage, int done, int total) {}
}
