package io.lookline.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.lookml.SourceText;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class CacheTest extends GitFixture {
    private static final String COMMIT = "/api/v3/repos/co/lookml/commits/HEAD";
    private static final String TARBALL = "/api/v3/repos/co/lookml/tarball/" + SHA;
    private static final String LONG = "views/" + "ä".repeat(120) + ".view.lkml";

    @TempDir
    Path folder;

    private Repository repository;

    @BeforeEach
    void one_repository() {
        cache = Optional.of(folder.resolve("cache"));
        repository = repository(Provider.GITHUB, "lookml");
        gitHub(
                "lookml",
                "HEAD",
                Tars.ofCommit(SHA)
                        .with(".gitmodules", "[submodule]")
                        .with("a.view.lkml", VIEW)
                        .with(LONG, VIEW)
                        .special("co-lookml-1234567/b.view.lkml", TarConstants.LF_SYMLINK));
    }

    @Test
    void an_unchanged_repository_costs_one_call_and_gives_the_same() {
        GitReading first = read(repository);
        server.resetRequests();

        GitReading second = read(repository);

        assertThat(paths()).containsExactly(COMMIT);
        assertThat(second.calls().total()).isEqualTo(1);
        assertThat(files(second)).isEqualTo(files(first)).containsExactly("a.view.lkml", LONG);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).hasSize(2);
    }

    @Test
    void another_commit_is_fetched() {
        read(repository);
        String other = "b".repeat(40);
        answer(COMMIT, text(other));
        answer(TARBALL.replace(SHA, other), Tars.ofCommit(other).with("c.view.lkml", VIEW));

        assertThat(files(read(repository))).containsExactly("c.view.lkml");
    }

    @Test
    void another_folder_of_the_same_commit_is_not_the_same() {
        read(repository);

        assertThat(read(in(repository, "views", "p")).projects().getFirst().files())
                .hasSize(1);
    }

    @Test
    void there_is_no_token_in_it() throws IOException {
        read(repository);

        assertThat(kept()).hasSize(1).allSatisfy(file -> {
            assertThat(file.toString()).doesNotContain(TOKEN, "lookml.");
            assertThat(new String(Files.readAllBytes(file))).doesNotContain(TOKEN);
        });
    }

    @Test
    void what_is_cut_off_damaged_or_of_another_commit_is_fetched_again() throws IOException {
        read(repository);
        Path file = kept().getFirst();
        byte[] good = Files.readAllBytes(file);

        for (byte[] bad : List.of(
                Arrays.copyOf(good, good.length / 2),
                new byte[0],
                "text".getBytes(),
                Tars.ofCommit("c".repeat(40)).with("evil.view.lkml", VIEW).gzip())) {
            Files.write(file, bad);
            server.resetRequests();

            assertThat(files(read(repository))).containsExactly("a.view.lkml", LONG);
            assertThat(paths()).containsExactly(COMMIT, TARBALL);
            assertThat(Files.size(file)).isGreaterThan(bad.length == good.length / 2 ? bad.length : 4);
        }
    }

    @Test
    void what_had_faults_is_not_kept_so_that_they_are_told_again() throws IOException {
        gitHub("lookml", "HEAD", Tars.ofCommit(SHA).with("a.view.lkml", "version https://git-lfs.github.com/spec/v1"));

        read(repository);

        assertThat(Files.exists(folder.resolve("cache"))).isFalse();
        assertThat(read(repository).diagnostics()).extracting(Diagnostic::code).contains(Code.GIT_LFS_POINTER);
    }

    @Test
    void a_cache_that_cannot_be_written_costs_nothing_but_a_word() throws IOException {
        cache = Optional.of(Files.writeString(folder.resolve("file"), ""));

        GitReading reading = read(repository);

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains(Code.GIT_CACHE_UNUSABLE);
        assertThat(reading.complete()).isTrue();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    private static List<String> files(GitReading reading) {
        return reading.projects().getFirst().files().stream()
                .map(SourceText::file)
                .toList();
    }
}
