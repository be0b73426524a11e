package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code lineage-sources} is named for a rule, and holds one project in {@code in}; {@code out} has for
 * each of its models what its views and their fields are made of. {@code -Dlookline.rewrite=true} writes those files anew.
 */
class SourceExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lineage-sources");

    static Stream<Path> examples() throws IOException {
        return list(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void views_and_fields_are_made_of_exactly_this(Path example) throws IOException {
        Map<String, String> actual = ExampleModels.read(example.resolve("in")).files();

        Path out = example.resolve("out");
        if (Boolean.getBoolean("lookline.rewrite")) {
            Files.createDirectories(out);
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Files.writeString(out.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(actual).isEqualTo(contents(out));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), SourceExamplesTest::text));
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
