package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.demo.git.DemoRepositories;
import io.lookline.demo.http.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FileSinkTest extends StageTest {
    @TempDir
    Path folder;

    @Test
    void each_line_is_one_object_of_the_desired_state_in_the_order_of_dependencies() throws IOException {
        write("state.jsonl");

        List<String> kinds = lines("state.jsonl").stream()
                .map(line -> line.path("kind").asText())
                .distinct()
                .toList();
        assertThat(kinds)
                .containsExactly(
                        "service", "classification", "tag", "dataModel", "chart", "dashboard", "edge", "usage");
        assertThat(lines("state.jsonl"))
                .allSatisfy(
                        line -> assertThat(line.fieldNames()).toIterable().containsExactly("kind", "name", "request"));
    }

    @Test
    void the_same_looker_gives_the_same_bytes() throws IOException {
        write("one.jsonl");
        write("two.jsonl");

        assertThat(folder.resolve("two.jsonl")).hasSameBinaryContentAs(folder.resolve("one.jsonl"));
    }

    @Test
    void no_catalog_is_called() {
        write("state.jsonl");

        assertThat(stage.catalog.reads()).isEmpty();
        assertThat(stage.catalog.writes()).isEmpty();
    }

    @Test
    void it_names_what_a_run_would_create() throws IOException {
        write("state.jsonl");
        stage.ingest(yaml -> yaml.extraction("includeOwners", true));

        assertThat(names("dashboard")).isEqualTo(stage.living(Stage.DASHBOARDS));
        assertThat(names("chart")).isEqualTo(stage.living(Stage.CHARTS));
        assertThat(names("dataModel")).isEqualTo(stage.living(Stage.MODELS)).contains(modelFqn("ecommerce_users_view"));
        assertThat(names("tag")).isNotEmpty().allMatch(name -> name.startsWith("LookerTags."));
    }

    @Test
    void it_holds_no_secret() throws IOException {
        write("state.jsonl");

        assertThat(Files.readString(folder.resolve("state.jsonl")))
                .doesNotContain("demo-secret")
                .doesNotContain(DemoRepositories.TOKEN)
                .doesNotContain(stage.catalog.token());
    }

    @Test
    void a_plan_writes_no_file() {
        stage.usually(sink("state.jsonl"));

        assertThat(stage.plan().plan()).isPresent();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_does_not_exist_is_named() {
        RunResult result = write("missing/state.jsonl");

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.failure())
                .hasValueSatisfying(failure -> assertThat(failure.message()).contains("missing/state.jsonl"));
    }

    @Test
    void a_symbolic_link_is_followed_and_a_pipe_is_written_into() throws Exception {
        Path target = Files.createFile(folder.resolve("target.jsonl"));
        Files.createSymbolicLink(folder.resolve("link.jsonl"), target);
        write("link.jsonl");
        assertThat(folder.resolve("link.jsonl")).isSymbolicLink();
        assertThat(Files.readAllLines(target)).isNotEmpty();

        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path read = folder.resolve("read.jsonl");
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(read.toFile())
                .start();
        write("pipe");
        assertThat(reader.waitFor()).isZero();
        assertThat(Files.readAllLines(read)).isEqualTo(Files.readAllLines(target));
    }

    /** With views of LookML. */
    private RunResult write(String file) {
        stage.lookml();
        return stage.ingest(sink(file));
    }

    private UnaryOperator<WorkflowText> sink(String file) {
        return yaml -> yaml.extraction("includeOwners", true)
                .at("/sink/type", "file")
                .at("/sink/config/filename", folder.resolve(file).toString());
    }

    private List<String> names(String kind) throws IOException {
        return lines("state.jsonl").stream()
                .filter(line -> line.path("kind").asText().equals(kind))
                .map(line -> line.path("name").asText())
                .sorted()
                .toList();
    }

    private List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().map(Json::read).toList();
    }
}
