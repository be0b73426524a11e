package io.lookline.looker;

/** Told how far the reading is, from any thread. */
@FunctionalInterface
public interface ReadListener {
    /** Nobody listens. */
    ReadListener NONE = (stage, done, total) -> {};

    /** What is being read. */
    enum Stage {
        EXPLORES,
        DASHBOARDS,
        MERGED_RESULTS,
        LOOKS,
        USERS
    }

    /**
     * @param done how many things of the stage are read, 0 at its start
     * @param total how many there are to read
     */
    void progress(Stage stage, int done, int total);
}
