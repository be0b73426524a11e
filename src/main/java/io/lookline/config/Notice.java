package io.lookline.config;

/**
 * A warning or a deprecation: the file is used all the same.
 *
 * @param position where
 * @param key the path of the key, e.g. {@code source.serviceConnection.config.hostPort}; empty for the whole file
 */
public record Notice(Position position, String key, Statement statement) {
    /** {@code FILE:LINE:COL: key path: problem; hint}, in one line and without any secret. */
    @Override
    public String toString() {
        return position + ": " + (key.isEmpty() ? "" : key + ": ") + statement;
    }
}
