package io.lookline.config;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of a repository, by its path from the root; slashes at the ends do not count. */
record Subdirectory() implements ScalarKind<String> {
    @Override
    public String expected() {
        return "a folder in the repository, like looker/core";
    }

    @Override
    public Optional<String> parse(String text) {
        List<String> parts = Arrays.stream(text.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        return parts.contains("..") ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    @Override
    public Optional<Object> shown(String standard) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
