package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookmlJsonCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void one_file_is_printed_indented_with_the_keys_of_lkml() throws IOException {
        Path file = write("a.view.lkml", "view: a { dimension: id { label: \"é\" } dimension: b {} }");

        assertThat(run(file)).isZero();

        assertThat(out).hasToString("""
                {
                  "views": [
                    {
                      "dimensions": [
                        {
                          "label": "\\u00e9",
                          "name": "id"
                        },
                        {
                          "name": "b"
                        }
                      ],
                      "name": "a"
                    }
                  ]
                }
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void an_empty_file_is_an_empty_object() throws IOException {
        assertThat(run(write("a.lkml", ""))).isZero();

        assertThat(out).hasToString("{}\n");
    }

    @Test
    void several_files_are_printed_on_a_line_each() throws IOException {
        Path good = write("a.lkml", "view: a {}");
        Path repeated = write("b.lkml", "label: \"x\"\nlabel: \"y\"\n");

        assertThat(run(good, repeated)).isZero();

        assertThat(out).hasToString("""
                {"file": "%s", "lookml": {"views": [{"name": "a"}]}, "diagnostics": []}
                {"file": "%s", "lookml": {"label": "y"}, "diagnostics": [{"code": "LOOKML_KEY_REPEATED", \
                "severity": "warning", "line": 2, "column": 1, \
                "message": "`label:` stands here again; the last one counts"}]}
                """.formatted(good, repeated));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_left_of_a_broken_file_is_printed_and_its_errors_are_told() throws IOException {
        Path broken = write("a.lkml", "view: a {}\n}\nview: b {}\n");

        assertThat(run(broken)).isEqualTo(2);

        assertThat(json(out.toString()).path("views")).hasSize(2);
        assertThat(err)
                .hasToString("%s:2:1: error LOOKML_BRACE_EXTRA: `}` closes nothing; it is skipped%n".formatted(broken));
    }

    @Test
    void a_broken_file_among_others_decides_the_exit_code_alone() throws IOException {
        Path broken = write("a.lkml", "view: a {");
        Path good = write("b.lkml", "view: b {}");

        assertThat(run(broken, good)).isEqualTo(2);

        List<JsonNode> lines =
                out.toString().lines().map(LookmlJsonCommandTest::json).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().at("/diagnostics/0/code").asText()).isEqualTo("LOOKML_BLOCK_UNCLOSED");
        assertThat(lines.getLast().at("/lookml/views/0/name").asText()).isEqualTo("b");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_name() {
        Path missing = folder.resolve("missing.lkml");

        assertThat(run(missing)).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err).hasToString("%s: does not exist%n".formatted(missing));
    }

    @Test
    void a_folder_among_files_costs_only_its_own_line() throws IOException {
        Path good = write("b.lkml", "view: b {}");

        assertThat(run(folder, good)).isEqualTo(2);

        List<JsonNode> lines =
                out.toString().lines().map(LookmlJsonCommandTest::json).toList();
        assertThat(lines.getFirst().at("/diagnostics/0/code").asText()).isEqualTo("LOOKML_FILE_UNREADABLE");
        assertThat(lines.getFirst().at("/diagnostics/0/message").asText()).isEqualTo(folder + ": is a folder");
        assertThat(lines.getLast().at("/diagnostics")).isEmpty();
    }

    @Test
    void old_lookml_is_named_and_not_read() throws IOException {
        assertThat(run(write("a.view.lookml", "- view: a\n"))).isZero();

        assertThat(out).hasToString("{}\n");
        assertThat(err.toString()).contains("LOOKML_OLD_SYNTAX");
    }

    @Test
    void a_file_of_dashboards_is_a_list_of_them() throws IOException {
        Path file =
                write("a.dashboard.lookml", "- dashboard: a\n  row: 1\n  hidden: yes\n  refresh:\n- dashboard: b\n");

        assertThat(run(file)).isZero();

        assertThat(out).hasToString("""
                [
                  {
                    "dashboard": "a",
                    "row": 1,
                    "hidden": true,
                    "refresh": null
                  },
                  {
                    "dashboard": "b"
                  }
                ]
                """);
    }

    @Test
    void a_broken_dashboard_among_files_is_told_in_its_line() throws IOException {
        Path dashboards = write("a.dashboard.lookml", "- dashboard: a\n- dashboard: [b\n");
        Path view = write("b.view.lkml", "view: b {}");

        assertThat(run(dashboards, view)).isEqualTo(2);

        JsonNode line = json(out.toString().lines().findFirst().orElseThrow());
        assertThat(line.at("/lookml/0/dashboard").asText()).isEqualTo("a");
        assertThat(line.at("/diagnostics/0/code").asText()).isEqualTo("LOOKML_DASHBOARD_NO_YAML");
    }

    @Test
    void no_file_is_a_wrong_command_line() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("FILE").contains("lookline lookml json --help");
    }

    private int run(Path... files) {
        String[] arguments = Stream.concat(
                        Stream.of("lookml", "json"), Stream.of(files).map(Path::toString))
                .toArray(String[]::new);
        return Lookline.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
