package io.lookline.demo.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    private final Repository repository = Repository.of("shop", "looker", Map.of("a.lkml", "one", "b.lkml", "two"));

    @Test
    void a_commit_is_named_after_its_files() {
        String sha = Commit.of(Map.of("a.lkml", "one", "b.lkml", "two")).sha();

        assertThat(sha)
                .hasSize(40)
                .isEqualTo(repository.find("main").orElseThrow().sha());
        assertThat(Commit.of(Map.of("a.lkml", "one", "b.lkml", "TWO")).sha()).isNotEqualTo(sha);
        assertThat(Commit.of(Map.of("a.lkml", "one", "c.lkml", "two")).sha()).isNotEqualTo(sha);
    }

    @Test
    void a_pushed_file_leaves_the_others() {
        assertThat(repository
                        .pushingFile("c.lkml", "three")
                        .find("HEAD")
                        .orElseThrow()
                        .files())
                .containsOnlyKeys("a.lkml", "b.lkml", "c.lkml");
    }

    @Test
    void a_few_digits_of_a_commit_are_no_reference() {
        assertThat(repository.find(repository.commits().getFirst().sha().substring(0, 6)))
                .isEmpty();
        assertThat(repository.find("")).isEmpty();
    }

    @Test
    void a_tag_on_a_branch_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> repository.tagging("v1", "gone")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void another_branch_may_be_the_default_one() {
        Repository changed = repository.pushing("develop", Map.of()).withDefaultBranch("develop");

        assertThat(changed.find("HEAD").orElseThrow().files()).isEmpty();
    }

    @Test
    void an_archive_tells_its_commit_and_keeps_long_and_foreign_names() throws Exception {
        String path = "ä/" + "long/".repeat(60) + "x.view.lkml";
        Commit commit = Commit.of(Map.of(path, "view: x {}\n"));
        byte[] archive = Archive.of(commit, "p/", "").bytes();

        assertThat(GitClient.unpacked(archive)).containsEntry("p/" + path, "view: x {}\n");
        assertThat(Archive.of(commit, "p/", "").bytes()).isEqualTo(archive);
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(archive)).readAllBytes()))
                .contains("52 comment=" + commit.sha() + "\n");
    }
}
