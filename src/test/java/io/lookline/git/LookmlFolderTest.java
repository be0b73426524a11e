package io.lookline.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.ArchiveLimits;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.ProjectFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookmlFolderTest {
    private static final String VIEW = "view: orders {}\n";

    @TempDir
    Path root;

    private final LookmlFolder folder = new LookmlFolder(ArchiveLimits.DEFAULT);

    @Test
    void a_folder_is_a_project_called_by_its_manifest() throws IOException {
        write("manifest.lkml", "project_name: \"shop\"");
        write("views/orders.view.lkml", VIEW);
        write("notes.txt", "");

        LookmlSources sources = folder.read(root);

        assertThat(sources.complete()).isTrue();
        assertThat(sources.projects()).singleElement().satisfies(project -> {
            assertThat(project.project()).isEqualTo("shop");
            assertThat(project.files())
                    .extracting(SourceText::file)
                    .containsExactly("manifest.lkml", "views/orders.view.lkml");
            assertThat(project.links()).isEmpty();
        });
    }

    @Test
    void without_a_manifest_it_is_called_by_its_folder_or_as_it_is_told() throws IOException {
        write("core/a.view.lkml", VIEW);

        assertThat(names(folder.read(root.resolve("core")))).containsExactly("core");
        assertThat(names(folder.read(root.resolve("core"), Optional.of("mine"), Map.of())))
                .containsExactly("mine");
    }

    @Test
    void hidden_folders_are_left_out() throws IOException {
        write("a.view.lkml", VIEW);
        write(".git/b.view.lkml", VIEW);
        write("x/.cache/c.view.lkml", VIEW);

        assertThat(files(folder.read(root))).containsExactly("a.view.lkml");
    }

    @Test
    void links_lead_nowhere_but_to_files_inside_of_the_root() throws IOException {
        write("outside/secret.view.lkml", VIEW);
        write("in/a.view.lkml", VIEW);
        Path in = root.resolve("in");
        Files.createSymbolicLink(in.resolve("b.view.lkml"), in.resolve("a.view.lkml"));
        Files.createSymbolicLink(in.resolve("c.view.lkml"), root.resolve("outside/secret.view.lkml"));
        Files.createSymbolicLink(in.resolve("outside"), root.resolve("outside"));
        Files.createSymbolicLink(in.resolve("loop"), in);

        LookmlSources sources = folder.read(in);

        assertThat(files(sources)).containsExactly("a.view.lkml", "b.view.lkml");
        assertThat(sources.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.GIT_LINK_IGNORED);
            assertThat(diagnostic.message()).contains("3 links", "c.view.lkml", "loop", "outside");
        });
    }

    @Test
    void what_lies_below_imported_projects_is_a_project_of_its_own() throws IOException {
        write("manifest.lkml", "project_name: \"spoke\"\nlocal_dependency: { project: \"hub\" }");
        write("m.model.lkml", "include: \"//hub/a.view\"");
        write("imported_projects/hub/a.view.lkml", VIEW);
        write("imported_projects/hub/imported_projects/base/b.view.lkml", VIEW);

        LookmlSources sources = folder.read(root);

        assertThat(names(sources)).containsExactly("spoke", "hub", "base");
        assertThat(sources.projects().getFirst().imports()).containsExactly(Map.entry("hub", "hub"));
        assertThat(sources.projects().get(1).imports()).containsEntry("base", "base");
        assertThat(sources.diagnostics()).isEmpty();
    }

    @Test
    void a_dependency_is_another_project_that_was_named() throws IOException {
        write("spoke/manifest.lkml", """
                local_dependency: { project: "hub" }
                remote_dependency: far {
                  url: "https://github.com/co/far"
                }
                """);
        write("hub/a.view.lkml", VIEW);

        LookmlSources sources =
                folder.read(root.resolve("spoke"), Optional.empty(), Map.of("hub", root.resolve("hub")));

        assertThat(sources.projects().getFirst().imports()).containsExactly(Map.entry("hub", "hub"));
        assertThat(sources.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.GIT_DEPENDENCY_UNKNOWN);
            assertThat(diagnostic.place()).isEqualTo("manifest.lkml:2");
        });
    }

    @Test
    void archives_are_read_whatever_they_are_called() throws IOException {
        Files.write(
                root.resolve("a.tar.gz"),
                Tars.ofCommit(Tars.SHA).with("a.view.lkml", VIEW).gzip());
        Files.write(
                root.resolve("b"), Tars.empty().file("top/a.view.lkml", VIEW).tar());
        zip(root.resolve("c.zip"), "top/a.view.lkml", false);

        assertThat(files(folder.read(root.resolve("a.tar.gz")))).containsExactly("a.view.lkml");
        assertThat(files(folder.read(root.resolve("b")))).containsExactly("a.view.lkml");
        assertThat(files(folder.read(root.resolve("c.zip")))).containsExactly("a.view.lkml");
        assertThat(names(folder.read(root.resolve("a.tar.gz")))).containsExactly("a");
    }

    @Test
    void a_link_in_a_zip_is_not_its_text() throws IOException {
        zip(root.resolve("c.zip"), "top/a.view.lkml", true);

        LookmlSources sources = folder.read(root.resolve("c.zip"));

        assertThat(files(sources)).isEmpty();
        assertThat(sources.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.GIT_LINK_IGNORED, Code.GIT_NO_LOOKML);
    }

    @Test
    void what_is_encrypted_in_a_zip_is_no_lookml() throws IOException {
        Path file = root.resolve("c.zip");
        zip(file, "top/a.view.lkml", false);
        byte[] bytes = Files.readAllBytes(file);
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[entry + 8] |= 1;
        Files.write(file, bytes);

        assertThat(folder.read(file).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).isEqualTo("top/a.view.lkml is encrypted"));
    }

    @Test
    void what_cannot_be_read_is_a_diagnostic() throws IOException {
        Files.write(root.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(folder.read(root.resolve("none")).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).isEqualTo("it does not exist"));
        LookmlSources half = folder.read(root.resolve("half.zip"));
        assertThat(half.projects()).isEmpty();
        assertThat(half.complete()).isFalse();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void zip(Path file, String name, boolean link) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(link ? 0120777 : 0100644);
            zip.putArchiveEntry(entry);
            zip.write(VIEW.getBytes());
            zip.closeArchiveEntry();
        }
    }

    private static Iterable<String> names(LookmlSources sources) {
        return sources.projects().stream().map(ProjectFiles::project).toList();
    }

    private static Iterable<String> files(LookmlSources sources) {
        return sources.projects().getFirst().files().stream()
                .map(SourceText::file)
                .toList();
    }
}
