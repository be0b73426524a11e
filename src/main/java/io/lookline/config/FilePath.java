package io.lookline.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A path as it is written. */
record FilePath() implements ScalarKind<Path> {
    @Override
    public String expected() {
        return "a path";
    }

    @Override
    public Optional<Path> parse(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
