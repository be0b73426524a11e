package io.lookline.lookml.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.lookml.JsonText;
import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code dashboard} is named for what it shows, and holds one file in {@code in}; {@code out} has what
 * is read of it as JSON, and as a diagnostic each what is wrong with it. {@code -Dlookline.rewrite=true} writes those
 * files anew.
 */
class DashboardExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dashboard");

    static Stream<Path> examples() throws IOException {
        return list(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_file_is_read_as_exactly_this(Path example) throws IOException {
        DashboardFile file = read(example);

        check(example.resolve("out/dashboards.json"), JsonText.indented(file.values()) + "\n");
        check(
                example.resolve("out/diagnostics.txt"),
                file.diagnostics().stream().map(each -> each + "\n").collect(Collectors.joining()));
    }

    private static DashboardFile read(Path example) throws IOException {
        Path file = list(example.resolve("in")).findFirst().orElseThrow();
        return DashboardParser.parse(
                LookmlParser.parse(SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file))));
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static void check(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("lookline.rewrite")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
