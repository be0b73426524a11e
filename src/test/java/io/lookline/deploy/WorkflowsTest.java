package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What holds for every workflow, for they hold the keys to what users run. */
class WorkflowsTest {
    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void actions_are_pinned_to_a_commit_and_say_its_version(Path workflow) throws IOException {
        assertThat(Files.readAllLines(workflow))
                .filteredOn(line -> line.contains("uses:"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(".*uses: [\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_job_has_the_rights_that_it_names_and_no_others(Path workflow) throws IOException {
        assertThat(read(workflow).path("permissions")).hasToString("{}");
        assertThat(read(workflow).path("jobs"))
                .allSatisfy(job -> assertThat(job.has("permissions")).isTrue());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void what_builds_may_not_write_and_keeps_no_credentials(Path workflow) throws IOException {
        for (JsonNode job : read(workflow).path("jobs")) {
            for (JsonNode step : job.path("steps")) {
                if (step.path("uses").asText().startsWith("actions/checkout@")) {
                    assertThat(step.at("/with/persist-credentials").asBoolean(true))
                            .isFalse();
                    assertThat(job.path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
                }
            }
        }
    }

    /** An expression in a script would be executed as part of it, whoever chose its value. */
    @ParameterizedTest
    @MethodSource("workflows")
    void no_script_holds_an_expression(Path workflow) throws IOException {
        List<String> scripts = new ArrayList<>();
        read(workflow).path("jobs").forEach(job -> job.path("steps")
                .forEach(step -> scripts.add(step.path("run").asText())));

        assertThat(scripts).isNotEmpty().noneMatch(script -> script.contains("${{"));
    }

    private static JsonNode read(Path workflow) throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().load(Files.readString(workflow)));
    }
}
