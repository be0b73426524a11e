package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Response;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.report.Summary;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with LookML is told at its place, the rest is ingested, and no view is deleted on the strength of it. */
@QuarkusTest
class LookmlFailureTest extends LookmlStageTest {
    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 409, 500})
    void a_repository_that_cannot_be_asked_fails_the_run_and_the_rest_is_ingested(int status) {
        stage.ingest();
        List<String> before = views();
        repositories.remove(LEGACY_FILE);
        stage.describeExplore("ecommerce", "orders", "New in Looker");
        repositories.faults.answer(
                request -> request.uri().getPath().contains("/looker-core/commits/"), Faults.error(status));

        assertUnreadable(stage.ingest(), before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "no archive", "empty", "missing"})
    void an_archive_that_is_none_fails_the_run_and_the_rest_is_ingested(String damage) {
        stage.ingest();
        List<String> before = views();
        repositories.remove(LEGACY_FILE);
        stage.describeExplore("ecommerce", "orders", "New in Looker");
        repositories.faults.answer(
                request -> request.uri().getPath().contains("/looker-core/tarball/"), damaged(damage));

        assertUnreadable(stage.ingest(), before);
    }

    private void assertUnreadable(RunResult result, List<String> before) {
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(of(result, Code.GIT_REPOSITORY_UNREADABLE))
                .extracting(Diagnostic::item)
                .containsExactly(repositories.host.uri().getAuthority() + "/fernweh/looker-core");
        assertThat(new Summary(result).lines()).anyMatch(line -> line.contains("fernweh/looker-core"));
        assertThat(result.counts().get(ItemType.REPOSITORY).failed()).isEqualTo(1);
        assertThat(views()).isEqualTo(before);
        assertThat(edge(USERS, "ecommerce_orders")).isPresent();
        assertThat(stage.model("ecommerce_orders").path("description").asText()).isEqualTo("New in Looker");
        assertThat(stage.model("ecommerce_orders").path("sql").asText()).startsWith("explore: orders {");
    }

    @Test
    void a_first_run_without_a_repository_ingests_the_views_of_the_others() {
        repositories.faults.answer(request -> request.uri().getPath().contains("/looker-core/"), Faults.error(404));

        assertThat(stage.ingest().exitCode()).isEqualTo(ExitCode.FAILED);

        assertThat(views()).contains("marketing_sessions_view").noneMatch(view -> view.startsWith("ecommerce"));
        assertThat(stage.living(Stage.MODELS)).contains(modelFqn("ecommerce_orders"));
        assertThat(stage.living(Stage.DASHBOARDS)).isNotEmpty();
    }

    @Test
    void a_plan_without_a_repository_fails_too() {
        repositories.faults.answer(request -> request.uri().getPath().contains("/looker-core/"), Faults.error(404));

        assertThat(stage.plan().exitCode()).isEqualTo(ExitCode.FAILED);
    }

    /** Each mistake is in a new file or in the manifest, and a view is gone besides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOOKML_BLOCK_UNCLOSED          | views/shop/new.view.lkml | view: new { dimension: a {          | 1
            LOOKML_STRING_UNTERMINATED     | views/shop/new.view.lkml | view: new { label: "oops            | 1
            LOOKML_EXPRESSION_UNTERMINATED | views/shop/new.view.lkml | view: new { dimension: a { sql: x } | 1
            LOOKML_BRACE_EXTRA             | manifest.lkml            | project_name: "fernweh_core" }      | 1
            """)
    void a_mistake_in_a_file_is_told_with_its_line_and_deletes_no_view(Code code, String file, String text, int line) {
        stage.ingest();
        List<String> before = views();
        repositories.remove(LEGACY_FILE);
        repositories.write(file, text);
        repositories.edit(USERS_FILE, known -> known.replace("view: users {", "view: users {\n  label: \"New\""));

        RunResult result = stage.ingest();

        assertTold(result, code, file, line);
        assertThat(views()).containsAll(before);
        assertThat(stage.model(USERS).path("sql").asText()).contains("label: \"New\"");
    }

    @Test
    void a_file_that_turns_bad_keeps_the_columns_that_it_had() {
        stage.ingest();
        List<String> before = stage.model(USERS).path("columns").findValuesAsText("name");
        repositories.edit(USERS_FILE, text -> text.substring(0, text.indexOf("dimension: zip")));

        stage.ingest();

        assertThat(stage.model(USERS).path("columns").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void circles_of_includes_and_of_parents_are_told_and_lose_nothing() {
        repositories.write("views/shop/a.view.lkml", "include: \"b.view\"\nview: a {\n  extends: [b]\n}");
        repositories.write("views/shop/b.view.lkml", "include: \"a.view\"\nview: b {\n  extends: [a]\n}");

        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(of(result, Code.LOOKML_INCLUDE_CYCLE)).isNotEmpty();
        assertThat(of(result, Code.LOOKML_EXTENDS_CYCLE))
                .isNotEmpty()
                .allMatch(diagnostic -> diagnostic.message().startsWith("line 2:"));
        assertThat(views()).contains("ecommerce_a_view", "ecommerce_b_view", USERS);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_file_in_latin_1_is_told_and_loses_nothing(@TempDir Path folder) throws IOException {
        stage.ingest();
        List<String> before = views();
        for (Map.Entry<String, String> file :
                repositories.files(Repositories.CORE).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.write(
                folder.resolve(LEGACY_FILE),
                "view: legacy_orders {\n  description: \"K\u00e4ufe\"\n}".getBytes(StandardCharsets.ISO_8859_1));
        stage.usually(yaml ->
                repositories.in(yaml, "looker-marketing").own("git", List.of(Map.of("path", folder.toString()))));

        RunResult result = stage.ingest();

        assertTold(result, Code.LOOKML_ENCODING, LEGACY_FILE, 2);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(views()).isEqualTo(before);
        assertThat(stage.model(LEGACY).path("description").asText()).startsWith("K");
    }

    @Test
    void a_check_has_a_line_for_each_repository() {
        repositories.faults.answer(
                request -> request.uri().getPath().contains("/looker-marketing/"), Faults.error(404));

        assertThat(stage.check())
                .filteredOn(line -> line.subject().startsWith("LookML "))
                .extracting(line -> line.subject().replaceFirst(".*/", "") + " " + line.state())
                .containsExactly("looker-core OK", "looker-marketing FAILED");
    }

    private static void assertTold(RunResult result, Code code, String file, int line) {
        assertThat(of(result, code)).anySatisfy(diagnostic -> {
            assertThat(diagnostic.item()).isEqualTo("fernweh_core/" + file);
            assertThat(diagnostic.message()).startsWith("line " + line + ":");
        });
    }

    private static Response damaged(String damage) {
        return switch (damage) {
            case "cut off" -> {
                byte[] whole = gzip("x".repeat(100) + "\0".repeat(10_000));
                byte[] half = Arrays.copyOf(whole, whole.length / 2);
                yield new Response(200, Map.of("Content-Type", "application/x-gzip"), half);
            }
            case "no archive" -> Response.text(200, "<html>Please sign in</html>");
            case "empty" -> Response.empty(200);
            default -> Faults.error(404);
        };
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
