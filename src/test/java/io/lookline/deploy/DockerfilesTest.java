package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every image, whatever it is built on. */
class DockerfilesTest {
    private static final Path FOLDER = Path.of("docker");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void the_user_is_a_number_and_the_entry_point_gets_signals_itself(String file) throws IOException {
        assertThat(lastStage(file))
                .contains("USER 65532:65532", "ENTRYPOINT [\"/usr/local/bin/lookline\"]")
                .noneMatch(line -> line.startsWith("HEALTHCHECK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void each_base_image_can_be_replaced_and_is_pinned_by_default(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("FROM "))
                .containsExactly("FROM ${BUILDER} AS build", "FROM ${RUNTIME} AS runtime");
        assertThat(lines)
                .filteredOn(line -> line.matches("ARG (BUILDER|RUNTIME)=.*"))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).matches(".*:[^:/]*[0-9][^:/]*").doesNotContain(":latest"));
    }

    @Test
    void both_images_carry_the_same_labels() throws IOException {
        List<String> labels = labels("Dockerfile.native");

        assertThat(labels).hasSize(7).isEqualTo(labels("Dockerfile.jvm"));
    }

    private static List<String> labels(String file) throws IOException {
        return lastStage(file).stream()
                .filter(line -> line.contains("org.opencontainers.image."))
                .toList();
    }

    private static List<String> lastStage(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        return lines.subList(lines.indexOf("FROM ${RUNTIME} AS runtime"), lines.size());
    }
}
