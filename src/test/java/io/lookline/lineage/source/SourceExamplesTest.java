package io.lookline.lineage.source;

import io.lookline.lookml.ExampleFolder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code lineage-sources} is named for a rule, and holds one project in {@code in}; {@code out} has for
 * each of its models what its views and their fields are made of.
 */
class SourceExamplesTest {
    static Stream<ExampleFolder> examples() {
        return ExampleFolder.below("lineage-sources");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void views_and_fields_are_made_of_exactly_this(ExampleFolder example) {
        example.check(ExampleModels.read(example.in()).files());
    }
}
