package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookmlCheckCommandTest {
    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path folder;

    @BeforeEach
    void project() throws IOException {
        folder = Files.createDirectory(root.resolve("shop"));
        write("shop.model.lkml", "include: \"views/*\"\nexplore: orders {}\nexplore: +orders { label: \"Orders\" }\n");
        write("views/orders.view.lkml", "view: orders {}\nview: users {}\n");
        write("a.dashboard.lookml", "- dashboard: a\n- dashboard: b\n");
        write("README.md", "}");
    }

    @Test
    void a_folder_without_a_slip_is_a_summary() {
        assertThat(run(folder)).isZero();

        assertThat(out)
                .hasToString(
                        "3 files, 136 bytes: 2 views, 1 explore, 1 refinement, 2 dashboards; 0 errors, 0 warnings\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_by_file_then_by_code() throws IOException {
        write("views/a.view.lkml", "label: \"x\"\nlabel: \"y\"\nlabel: \"z\"\n");
        write("b.dashboard.lookml", "- dashboard: c\n  elements: 1\n- dashboard: d\n  title: [\n");
        write("c.lkml", "}\n");

        assertThat(run(folder)).isEqualTo(2);

        assertThat(out).hasToString("""
                b.dashboard.lookml:2:13: warning LOOKML_DASHBOARD_SHAPE: `elements:` cannot be a text; it is left out
                b.dashboard.lookml:5:1: error LOOKML_DASHBOARD_NO_YAML: the dashboard is left out: it is not valid YAML: \
                expected the node content, but found '<stream end>'

                c.lkml:1:1: error LOOKML_BRACE_EXTRA: `}` closes nothing; it is skipped

                views/a.view.lkml:2:1: warning LOOKML_KEY_REPEATED: `label:` stands here again; the last one counts
                views/a.view.lkml:3:1: warning LOOKML_KEY_REPEATED: `label:` stands here again; the last one counts

                     1 error LOOKML_BRACE_EXTRA
                     2 warning LOOKML_KEY_REPEATED
                     1 error LOOKML_DASHBOARD_NO_YAML
                     1 warning LOOKML_DASHBOARD_SHAPE

                6 files, 226 bytes: 2 views, 1 explore, 1 refinement, 3 dashboards; 2 errors, 3 warnings
                """);
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        write("a.lkml", "label: \"x\"\nlabel: \"y\"\n");

        assertThat(run(folder)).isZero();

        assertThat(out.toString()).contains("LOOKML_KEY_REPEATED").endsWith("0 errors, 1 warning\n");
    }

    @Test
    void quiet_prints_the_errors_alone() throws IOException {
        write("a.lkml", "label: \"x\"\nlabel: \"y\"\n");
        write("b.lkml", "}\n");

        assertThat(run(folder, "--quiet")).isEqualTo(2);

        assertThat(out).hasToString("b.lkml:1:1: error LOOKML_BRACE_EXTRA: `}` closes nothing; it is skipped\n");
    }

    @Test
    void machines_get_the_counts_and_each_diagnostic() throws IOException {
        write("b.lkml", "view: a {\n}}\n");

        assertThat(run(folder, "--format", "json")).isEqualTo(2);

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json).hasToString("""
                {"version":1,"files":4,"bytes":149,"views":3,"explores":1,"refinements":1,"dashboards":2,\
                "errors":1,"warnings":0,"notes":0,"codes":{"LOOKML_BRACE_EXTRA":1},"diagnostics":[\
                {"file":"b.lkml","code":"LOOKML_BRACE_EXTRA","severity":"error","line":2,"column":2,\
                "message":"`}` closes nothing; it is skipped"}]}""");
    }

    @Test
    void hidden_folders_and_what_is_outside_are_no_part_of_a_folder() throws IOException {
        write(".git/a.lkml", "}");
        write("views/.cache/a.lkml", "}");
        Files.writeString(root.resolve("outside.lkml"), "}");
        Files.createDirectory(root.resolve("elsewhere"));
        Files.writeString(root.resolve("elsewhere/a.lkml"), "}");
        Files.createSymbolicLink(folder.resolve("file.lkml"), root.resolve("outside.lkml"));
        Files.createSymbolicLink(folder.resolve("folder"), root.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere.lkml"), root.resolve("missing"));

        assertThat(run(folder)).isZero();

        assertThat(out.toString()).startsWith("3 files");
    }

    @Test
    void a_link_to_a_file_of_the_folder_counts_and_the_folder_itself_may_be_a_link() throws IOException {
        Files.createSymbolicLink(folder.resolve("again.lkml"), folder.resolve("shop.model.lkml"));
        Path link = Files.createSymbolicLink(root.resolve("link"), folder);

        assertThat(run(link)).isZero();

        assertThat(out.toString()).startsWith("4 files").contains("2 explores");
    }

    @Test
    void a_file_that_cannot_be_read_costs_itself_and_is_an_error() throws IOException {
        Path secret = folder.resolve("secret.lkml");
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(Set.of()));
        assumeThat(Files.isReadable(secret))
                .as("some users may read everything")
                .isFalse();

        assertThat(run(folder)).isEqualTo(2);

        assertThat(err.toString()).startsWith("secret.lkml: cannot be read: AccessDeniedException");
        assertThat(out.toString()).contains("3 files");
    }

    @Test
    void what_a_model_does_not_find_is_told_with_its_place() throws IOException {
        write("sales.model.lkml", """
                include: "nothing/*"
                include: "//hub/*"
                explore: returns {
                  join: users { fields: [name] }
                }
                view: +returns {}
                view: a { extends: [b] label: "@{name}" sql_table_name: {% if x %} t ;; }
                """);

        assertThat(run(folder)).isZero();

        assertThat(out.toString())
                .contains("sales.model.lkml:1:1: warning LOOKML_INCLUDE_EMPTY: \"nothing/*\" finds no file")
                .contains("sales.model.lkml:2:1: warning LOOKML_IMPORT_UNKNOWN: ")
                .contains("sales.model.lkml:3:1: warning LOOKML_VIEW_UNKNOWN: the model sales has no view returns")
                .contains("sales.model.lkml:4:3: warning LOOKML_VIEW_UNKNOWN: the model sales has no view users")
                .contains("sales.model.lkml:6:1: warning LOOKML_REFINED_UNKNOWN: ")
                .contains("sales.model.lkml:7:1: warning LOOKML_PARENT_UNKNOWN: ")
                .contains("sales.model.lkml:7:24: warning LOOKML_CONSTANT_UNKNOWN: ")
                .contains("warning LIQUID_TAG_UNCLOSED");
    }

    @Test
    void a_project_that_is_imported_is_read_and_not_checked() throws IOException {
        write("sales.model.lkml", "include: \"//hub/orders\"\nexplore: returns {}\n");
        Path hub = Files.createDirectory(root.resolve("hub"));
        Files.writeString(hub.resolve("orders.lkml"), "view: returns {}\n}\n");

        assertThat(run(folder, "--project", "hub=" + hub)).isZero();

        assertThat(out.toString()).startsWith("4 files").endsWith("0 errors, 0 warnings\n");
    }

    @Test
    void files_of_an_imported_project_below_the_folder_are_named_by_it() throws IOException {
        write("imported_projects/hub/a.model.lkml", "explore: nothing {}\n");

        assertThat(run(folder)).isZero();

        assertThat(out.toString()).contains("//hub/a.model.lkml:1:1: warning LOOKML_VIEW_UNKNOWN");
    }

    @Test
    void a_folder_that_is_not_there_is_a_wrong_command_line() {
        assertThat(run(root.resolve("missing"))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err).hasToString("%s: it does not exist; check the path%n".formatted(root.resolve("missing")));
    }

    @Test
    void a_file_that_is_no_archive_is_told() throws IOException {
        assertThat(run(Files.writeString(root.resolve("notes.txt"), "none"))).isEqualTo(2);

        assertThat(err.toString()).contains("notes.txt: the archive is empty or none");
    }

    @Test
    void a_folder_without_lookml_is_an_error() throws IOException {
        assertThat(run(Files.createDirectory(root.resolve("empty")))).isEqualTo(2);

        assertThat(err.toString()).contains("there is no LookML in it");
    }

    private int run(Path path, String... options) {
        String[] arguments = Stream.concat(Stream.of("lookml", "check", path.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Lookline.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
