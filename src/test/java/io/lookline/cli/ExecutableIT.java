package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.cli.Executable.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command, as its users start it. */
class ExecutableIT {
    @TempDir
    Path folder;

    private Executable lookline;

    @BeforeEach
    void executable() {
        lookline = new Executable(folder);
    }

    @Test
    void the_demo_writes_everything_once_and_then_nothing() {
        Output demo = lookline.run("demo");

        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.out())
                .containsPattern("dashboards +18 +0 +0 +0 +0")
                .containsPattern("looker_demo done: \\d+ items, 201 written, 0 failed")
                .containsPattern("looker_demo done: \\d+ items, 0 written, 0 failed")
                .contains("For your own instance, save this as looker.yaml");
    }

    @Test
    void plan_ingest_and_plan_again_lead_to_no_changes() throws Exception {
        try (DemoServers servers = DemoServers.start(folder)) {
            write("looker.yaml", servers.yaml());

            Output check = lookline.run("check", "-c", "looker.yaml");
            assertThat(check.code()).as(check.all()).isZero();
            assertThat(check.out())
                    .contains("ok       Looker login")
                    .contains("ok       OpenMetadata: version 1.12.6")
                    .contains("fernweh/looker-core: the default branch is at ");

            Output before = lookline.run("plan", "-c", "looker.yaml", "--exit-code");
            assertThat(before.code()).isEqualTo(10);
            assertThat(before.out())
                    .contains("  + dashboard looker_demo.1")
                    .contains("Plan: 202 to create, 0 to change");

            Output ingest = lookline.run("ingest", "-c", "looker.yaml", "--report", "report.json");
            assertThat(ingest.code()).as(ingest.all()).isZero();
            assertThat(ingest.lastLine()).contains("201 written, 0 failed").contains("peak memory");
            JsonNode report = json(Files.readString(folder.resolve("report.json")));
            assertThat(report.at("/items/dashboard/written").asInt()).isEqualTo(18);
            assertThat(report.at("/calls/looker/total").asInt()).isPositive();
            assertThat(report.at("/diagnostics")).isNotEmpty();

            Output after = lookline.run("plan", "-c", "looker.yaml", "--exit-code");
            assertThat(after.code()).isZero();
            assertThat(after.out()).contains("No changes: the catalog holds what Looker says.");
        }
    }

    @Test
    void the_yaml_of_the_python_connectors_document_runs() throws Exception {
        try (DemoServers servers = DemoServers.start(folder)) {
            write("looker.yaml", documentYaml(servers));

            Output ingest = lookline.run("ingest", "-c", "looker.yaml");

            assertThat(ingest.code()).as(ingest.all()).isZero();
            assertThat(ingest.err()).contains("gitCredentials").contains("overrideMetadata");
            assertThat(ingest.lastLine()).startsWith("local_looker done");
        }
    }

    private static String documentYaml(DemoServers servers) {
        return """
                source:
                  type: looker
                  serviceName: local_looker
                  serviceConnection:
                    config:
                      type: Looker
                      clientId: %s
                      clientSecret: %s
                      hostPort: %s
                      githubCredentials:
                        gitHostURL: %s
                        repositoryOwner: fernweh
                        repositoryName: looker-core
                        token: %s
                  sourceConfig:
                    config:
                      type: DashboardMetadata
                      overrideOwner: True
                sink:
                  type: metadata-rest
                  config: {}
                workflowConfig:
                  openMetadataServerConfig:
                    hostPort: "%s"
                    authProvider: openmetadata
                    securityConfig:
                      jwtToken: "%s"
                """.formatted(
                        servers.value("source:", "clientId"),
                        servers.value("source:", "clientSecret"),
                        servers.value("source:", "hostPort"),
                        servers.value("gitCredentials:", "gitHostURL"),
                        servers.value("gitCredentials:", "token"),
                        servers.value("openMetadataServerConfig:", "hostPort"),
                        servers.value("openMetadataServerConfig:", "jwtToken"));
    }

    @Test
    void a_file_sink_writes_a_line_for_everything_and_calls_no_catalog() throws Exception {
        try (DemoServers servers = DemoServers.start(folder)) {
            write(
                    "looker.yaml",
                    servers.yaml()
                            .replace("type: metadata-rest", "type: file")
                            .replace("config: {}", "config: {filename: state.jsonl}"));

            Output ingest = lookline.run("ingest", "-c", "looker.yaml");

            assertThat(ingest.code()).as(ingest.all()).isZero();
            assertThat(ingest.out()).contains("catalog 0");
            assertThat(Files.readAllLines(folder.resolve("state.jsonl")))
                    .extracting(line -> json(line).path("kind").asText())
                    .contains("service", "classification", "tag", "dataModel", "chart", "dashboard", "edge", "usage");
        }
    }

    @Test
    void a_wrong_yaml_is_told_whole_with_lines_and_exit_code_2() {
        write("looker.yaml", """
                source:
                  type: tableau
                  serviceName: looker
                  serviceConnection:
                    config: {clientId: a, clientSecret: "${NOT_THERE}", hostPort: "ftp://x"}
                  sourceConfig: {config: {includeOwners: perhaps}}
                workflowConfig:
                  openMetadataServerConfig: {hostPort: http://localhost:8585/api, securityConfig: {jwtToken: t}}
                """);

        Output validate = lookline.run("validate", "-c", "looker.yaml");

        assertThat(validate.code()).isEqualTo(2);
        assertThat(validate.err())
                .contains("looker.yaml:2:9: source.type")
                .contains("looker.yaml:5:")
                .contains("NOT_THERE")
                .contains("hostPort")
                .contains("looker.yaml:6:")
                .contains("includeOwners");
    }

    @Test
    void a_file_from_standard_input_with_a_variable_is_valid() throws Exception {
        String yaml = """
                {"source": {"type": "looker", "serviceName": "x",
                  "serviceConnection": {"config": {"clientId": "a", "clientSecret": "b", "hostPort": "https://l"}},
                  "sourceConfig": {"config": {}}},
                 "workflowConfig": {"openMetadataServerConfig":
                  {"hostPort": "http://localhost:8585/api", "securityConfig": {"jwtToken": "t"}}}}
                """;

        Output validate = lookline.runWithInput(yaml, "validate", "-c", "-");

        assertThat(validate.code()).as(validate.all()).isZero();
        assertThat(validate.out()).contains("is valid, for the service x");
    }

    @Test
    void wrong_credentials_end_with_exit_code_4_and_say_what_to_check() throws Exception {
        try (DemoServers servers = DemoServers.start(folder)) {
            String secret = servers.value("source:", "clientSecret");
            write("looker.yaml", servers.yaml().replace(secret, "${WRONG}"));

            Output ingest = lookline.run(Map.of("WRONG", "tell-nobody"), "ingest", "-c", "looker.yaml");

            assertThat(ingest.code()).isEqualTo(4);
            assertThat(ingest.err())
                    .contains("error: Looker at http://localhost:")
                    .contains("try: ");
            assertThat(ingest.all()).doesNotContain("tell-nobody");
        }
    }

    @Test
    void a_system_out_of_reach_ends_with_exit_code_1() throws Exception {
        try (DemoServers servers = DemoServers.start(folder)) {
            write("looker.yaml", servers.yaml().replace(servers.value("source:", "hostPort"), "http://localhost:1"));

            Output ingest = lookline.run("ingest", "-c", "looker.yaml");

            assertThat(ingest.code()).isEqualTo(1);
            assertThat(ingest.err())
                    .contains("error: Looker at http://localhost:1")
                    .contains("try: check the address");
        }
    }

    @Test
    void log_lines_are_json_when_asked() throws Exception {
        try (DemoServers servers = DemoServers.start(folder)) {
            write("looker.yaml", servers.yaml());

            Output ingest = lookline.run("ingest", "-c", "looker.yaml", "--log-format", "json");

            assertThat(ingest.code()).isZero();
            assertThat(ingest.err().strip().lines()).isNotEmpty().allSatisfy(line -> assertThat(
                            json(line).path("message").asText())
                    .isNotEmpty());
        }
    }

    @Test
    void no_folder_is_needed_that_can_be_written() {
        Output schema = lookline.run(Map.of("QUARKUS_VERTX_CACHE_DIRECTORY", "/dev/null/cache"), "schema");

        assertThat(schema.code()).as(schema.all()).isZero();
        assertThat(schema.err()).isEmpty();
    }

    @Test
    void the_schema_is_json() {
        Output schema = lookline.run("schema");

        assertThat(schema.code()).isZero();
        assertThat(json(schema.out()).at("/properties/source").isObject()).isTrue();
    }

    @Test
    void a_bare_call_shows_the_help_and_a_slip_what_was_meant() {
        assertThat(lookline.run()).satisfies(bare -> {
            assertThat(bare.code()).isEqualTo(2);
            assertThat(bare.err()).contains("lookline ingest -c looker.yaml");
        });
        assertThat(lookline.run("ingets")).satisfies(slip -> {
            assertThat(slip.code()).isEqualTo(2);
            assertThat(slip.err()).contains("Did you mean: lookline ingest");
        });
    }

    @Test
    void the_version_names_the_commit_that_was_built() throws Exception {
        Process git = new ProcessBuilder("git", "rev-parse", "--short=12", "HEAD").start();
        String head = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assumeThat(git.waitFor()).as("a build in a clone").isZero();

        assertThat(lookline.run("--version").out())
                .matches("lookline \\d+\\.\\d+\\.\\d+ \\(" + head + "(-dirty)?, (JVM|native) \\w+-\\w+, .+\\)\\R");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
