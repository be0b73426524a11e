package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An example: a folder named for what it shows, with what is read in {@code in} and what is to be made of it in
 * {@code out}. {@code -Dlookline.rewrite=true} writes the latter anew.
 */
public record ExampleFolder(Path folder) {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** All examples below a folder of the test resources, by name. */
    public static Stream<ExampleFolder> below(String name) {
        return list(RESOURCES.resolve(name)).map(ExampleFolder::new);
    }

    public Path in() {
        return folder.resolve("in");
    }

    /** The one file that is read. */
    public SourceText source() {
        Path file = list(in()).findFirst().orElseThrow();
        try {
            return SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds what came of the example against what is to come of it.
     *
     * @param actual texts by the names of their files
     */
    public void check(Map<String, String> actual) {
        if (Boolean.getBoolean("lookline.rewrite")) {
            rewrite(actual);
        }
        assertThat(actual).isEqualTo(texts());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Map<String, String> texts() {
        return list(out()).collect(Collectors.toMap(file -> file.getFileName().toString(), ExampleFolder::text));
    }

    private void rewrite(Map<String, String> files) {
        try {
            Files.createDirectories(out());
            for (Path old : list(out()).toList()) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(out().resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
