package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.lookml.ExampleFolder;
import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code lookml-projects} is named for a rule of Looker, and holds one project in {@code in};
 * {@code out} has for each of its models what is resolved, as LookML and as a line for each field, and what is wrong.
 */
class ProjectExamplesTest {
    static Stream<ExampleFolder> examples() {
        return ExampleFolder.below("lookml-projects");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_project_is_resolved_as_exactly_this(ExampleFolder example) {
        example.check(ExampleProject.read(example.in()).files());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_printed_of_it_is_read_without_a_complaint(ExampleFolder example) {
        ExampleProject.read(example.in()).files().forEach((file, text) -> {
            if (file.endsWith(".lkml")) {
                assertThat(LookmlParser.parse(SourceText.of(file, text)).diagnostics())
                        .isEmpty();
            }
        });
    }

    @Test
    void there_are_examples_of_many_rules() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(120);
    }
}
