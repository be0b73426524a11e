package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code lookml} is named for a rule of the language or of its mending, and holds one file in
 * {@code in}; {@code out} has what is read of it as JSON, and as a diagnostic each what is wrong with it.
 */
class LookmlExamplesTest {
    static Stream<ExampleFolder> examples() {
        return ExampleFolder.below("lookml");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_file_is_read_as_exactly_this(ExampleFolder example) {
        Document document = LookmlParser.parse(example.source());

        example.check(Map.of(
                "lookml.json",
                JsonText.indented(LkmlDictionary.of(document)) + "\n",
                "diagnostics.txt",
                document.diagnostics().stream().map(each -> each + "\n").collect(Collectors.joining())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_printed_is_read_as_the_same_without_a_complaint(ExampleFolder example) {
        Document document = LookmlParser.parse(example.source());

        String printed = Printer.print(document.nodes());

        Document again = LookmlParser.parse(SourceText.of("printed.lkml", printed));
        assertThat(Shape.of(again.nodes())).isEqualTo(Shape.of(document.nodes()));
        assertThat(again.hasErrors()).isFalse();
    }
}
