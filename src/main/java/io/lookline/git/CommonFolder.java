package io.lookline.git;

import java.util.Optional;

/** Finds the one folder that an archive has at its top, as the hosts of Git make them: {@code owner-name-sha/…}. */
final class CommonFolder {
    private String name;
    private boolean several;

    /** @param path clean, not empty */
    void saw(String path, boolean isFolder) {
        int slash = path.indexOf('/');
        if (slash < 0 && !isFolder) {
            several = true;
            return;
        }
        String top = slash < 0 ? path : path.substring(0, slash);
        several |= name != null && !name.equals(top);
        name = top;
    }

    /** Empty when there are several, or a file beside it. */
    Optional<String> name() {
        return several ? Optional.empty() : Optional.ofNullable(name);
    }
}
