package io.lookline.config;

import java.util.Map;
import java.util.Optional;

/** The environment: {@code NAME}, or the text of the file that {@code NAME_FILE} names. */
final class Variables {
    private final Map<String, String> environment;
    private final TextFiles files;

    Variables(Map<String, String> environment, TextFiles files) {
        this.environment = Map.copyOf(environment);
        this.files = files;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).or(() -> inFile(name));
    }

    /** Whether a {@code NAME_FILE} is set; when {@link #find} is empty then that file cannot be read. */
    boolean namesFile(String name) {
        return environment.containsKey(name + "_FILE");
    }

    private Optional<String> inFile(String name) {
        String path = environment.get(name + "_FILE");
        if (path == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.text(path).strip());
        } catch (TextFiles.Unreadable unreadable) {
            return Optional.empty();
        }
    }
}
