package io.lookline.lookml.dashboard;

import io.lookline.lookml.ExampleFolder;
import io.lookline.lookml.JsonText;
import io.lookline.lookml.LookmlParser;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code dashboard} is named for what it shows, and holds one file in {@code in}; {@code out} has what
 * is read of it as JSON, and as a diagnostic each what is wrong with it.
 */
class DashboardExamplesTest {
    static Stream<ExampleFolder> examples() {
        return ExampleFolder.below("dashboard");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_file_is_read_as_exactly_this(ExampleFolder example) {
        DashboardFile file = DashboardParser.parse(LookmlParser.parse(example.source()));

        example.check(Map.of(
                "dashboards.json",
                JsonText.indented(file.values()) + "\n",
                "diagnostics.txt",
                file.diagnostics().stream().map(each -> each + "\n").collect(Collectors.joining())));
    }
}
