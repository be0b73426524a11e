package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code sql} is named for the rule it shows, and each below {@code sql-queries} holds a query of the
 * kind that derived tables hold. It stands in {@code in.sql}; {@code out.json} has what is told of it. {@code
 * -Dlookline.rewrite=true} writes those files anew.
 */
class SqlExamplesTest {
    static Stream<Path> examples() throws IOException {
        return Stream.concat(ExampleQuery.folders("sql"), ExampleQuery.folders("sql-queries"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_query_reads_exactly_this(Path example) throws IOException {
        String told =
                LineageText.of(ExampleQuery.read(example.resolve("in.sql")).lineage());

        if (Boolean.getBoolean("lookline.rewrite")) {
            Files.writeString(example.resolve("out.json"), told);
        }
        assertThat(told).isEqualTo(Files.readString(example.resolve("out.json")));
    }
}
