package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code lookml} is named for a rule of the language or of its mending, and holds one file in
 * {@code in}; {@code out} has what is read of it as JSON, and as a diagnostic each what is wrong with it.
 * {@code -Dlookline.rewrite=true} writes those files anew.
 */
class LookmlExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lookml");

    static Stream<Path> examples() throws IOException {
        return list(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_file_is_read_as_exactly_this(Path example) throws IOException {
        Document document = read(example);

        check(example.resolve("out/lookml.json"), JsonText.indented(LkmlDictionary.of(document)) + "\n");
        check(
                example.resolve("out/diagnostics.txt"),
                document.diagnostics().stream().map(each -> each + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_printed_is_read_as_the_same_without_a_complaint(Path example) throws IOException {
        Document document = read(example);

        String printed = Printer.print(document.nodes());

        Document again = LookmlParser.parse(SourceText.of("printed.lkml", printed));
        assertThat(Shape.of(again.nodes())).isEqualTo(Shape.of(document.nodes()));
        assertThat(again.hasErrors()).isFalse();
    }

    private static Document read(Path example) throws IOException {
        Path file = list(example.resolve("in")).findFirst().orElseThrow();
        return LookmlParser.parse(SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file)));
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
