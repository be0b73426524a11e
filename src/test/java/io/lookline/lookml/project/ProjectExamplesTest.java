package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code lookml-projects} is named for a rule of Looker, and holds one project in {@code in};
 * {@code out} has for each of its models what is resolved, as LookML and as a line for each field, and what is wrong.
 * {@code -Dlookline.rewrite=true} writes those files anew.
 */
class ProjectExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lookml-projects");

    static Stream<Path> examples() throws IOException {
        return list(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_project_is_resolved_as_exactly_this(Path example) throws IOException {
        Map<String, String> actual = ExampleProject.read(example.resolve("in")).files();

        Path out = example.resolve("out");
        if (Boolean.getBoolean("lookline.rewrite")) {
            write(out, actual);
        }
        assertThat(actual).isEqualTo(contents(out));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_printed_of_it_is_read_without_a_complaint(Path example) {
        ExampleProject.read(example.resolve("in")).files().forEach((file, text) -> {
            if (file.endsWith(".lkml")) {
                assertThat(LookmlParser.parse(SourceText.of(file, text)).diagnostics())
                        .isEmpty();
            }
        });
    }

    @Test
    void there_are_examples_of_many_rules() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(120);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), ProjectExamplesTest::text));
        }
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        Set<String> wanted = files.keySet();
        for (Path old : list(folder).toList()) {
            if (!wanted.contains(old.getFileName().toString())) {
                Files.delete(old);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }
}
