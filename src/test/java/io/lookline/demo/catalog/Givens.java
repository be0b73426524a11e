package io.lookline.demo.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The state each recording rests on, as steps: a line {@code == pattern} opens a block for the recordings whose name
 * fits; then come requests, and lines {@code after name} for a recording that was sent before.
 */
final class Givens {

    private final List<Block> blocks = new ArrayList<>();

    private record Block(Pattern names, List<String> steps) {}

    Givens() {
        try (InputStream in = Givens.class.getResourceAsStream("givens.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The steps before a recording, those for all of them first. */
    List<String> of(String name) {
        return blocks.stream()
                .filter(block -> block.names().matcher(name).matches())
                .flatMap(block -> block.steps().stream())
                .toList();
    }

    private void read(String line) {
        if (line.startsWith("== ")) {
            blocks.add(new Block(Pattern.compile(line.substring(3).strip()), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            blocks.getLast().steps().add(line.strip());
        }
    }
}
