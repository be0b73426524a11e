package io.lookline.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookline.config.ArchiveLimits;
import io.lookline.diagnostic.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {
    private static final ArchiveLimits SMALL = new ArchiveLimits(20_000, 3_000_000, 20, 1000, 200, 60, 5);
    private static final String VIEW = "view: orders {}\n";

    @Test
    void only_lookml_is_kept_without_the_folder_at_the_top() throws IOException {
        RawFiles files = read(Tars.ofCommit(Tars.SHA)
                        .with("manifest.lkml", "project_name: \"p\"")
                        .with("views/orders.view.lkml", VIEW)
                        .with("sales.dashboard.lookml", "- dashboard: sales")
                        .with("README.md", "# LookML")
                        .with("views/data.json", "{}"))
                .files();

        assertThat(files.files().keySet())
                .containsExactly("manifest.lkml", "sales.dashboard.lookml", "views/orders.view.lkml");
        assertThat(files.findings()).isEmpty();
    }

    @Test
    void the_global_header_tells_the_commit() throws IOException {
        assertThat(read(Tars.ofCommit(Tars.SHA).with("a.view.lkml", VIEW)).commit())
                .contains(Tars.SHA);
        assertThat(read(Tars.empty().file("top/a.view.lkml", VIEW)).commit()).isEmpty();
    }

    @Test
    void an_archive_without_a_folder_of_its_own_keeps_its_paths() throws IOException {
        Tars tars = Tars.empty().file("views/a.view.lkml", VIEW).file("m.model.lkml", "label: \"m\"");

        assertThat(read(tars).files().files().keySet()).containsExactly("m.model.lkml", "views/a.view.lkml");
    }

    @Test
    void of_a_subdirectory_only_what_lies_below_it_is_read() throws IOException {
        Tars tars = Tars.ofCommit(Tars.SHA)
                .with("looker/core/a.view.lkml", VIEW)
                .with("looker/core2/b.view.lkml", VIEW)
                .with("c.view.lkml", VIEW);

        assertThat(new ArchiveReader(SMALL, "looker/core")
                        .tarGz(new ByteArrayInputStream(tars.gzip()))
                        .files()
                        .files()
                        .keySet())
                .containsExactly("a.view.lkml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/a.view.lkml", "top/../../a.view.lkml", "C:/a.view.lkml", "..\\a.view.lkml"})
    void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
        RawFiles files = read(Tars.empty().file("top/b.view.lkml", VIEW).file(name, VIEW))
                .files();

        assertThat(files.files().keySet()).containsExactly("b.view.lkml");
        assertThat(files.findings()).extracting(Finding::code).containsExactly(Code.GIT_ENTRY_REFUSED);
    }

    @Test
    void links_and_devices_are_counted_and_not_followed() throws IOException {
        RawFiles files = read(Tars.empty()
                        .file("top/a.view.lkml", VIEW)
                        .special("top/b.view.lkml", TarConstants.LF_SYMLINK)
                        .special("top/c.view.lkml", TarConstants.LF_LINK)
                        .special("top/d.png", TarConstants.LF_SYMLINK)
                        .special("top/null", TarConstants.LF_CHR))
                .files();

        assertThat(files.files().keySet()).containsExactly("a.view.lkml");
        assertThat(files.links()).hasSize(4);
        assertThat(files.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.GIT_LINK_IGNORED);
            assertThat(finding.message()).startsWith("3 links were not followed: b.view.lkml, c.view.lkml, null");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a.view.lkml, the file is there twice",
        "A.view.lkml, its name differs from top/a.view.lkml only in case"
    })
    void of_two_files_of_one_name_the_last_one_counts(String second, String message) throws IOException {
        RawFiles files = read(Tars.empty().file("top/a.view.lkml", "one").file("top/" + second, "two"))
                .files();

        assertThat(files.files()).hasSize(1).containsEntry(second, "two".getBytes());
        assertThat(files.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .startsWith(message));
    }

    @Test
    void a_pointer_of_git_lfs_is_no_lookml() throws IOException {
        RawFiles files = read(Tars.empty()
                        .file("top/a.view.lkml", "version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n"))
                .files();

        assertThat(files.files()).isEmpty();
        assertThat(files.findings()).extracting(Finding::code).containsExactly(Code.GIT_LFS_POINTER);
    }

    @Test
    void submodules_are_told_of_for_they_are_empty() throws IOException {
        RawFiles files = read(Tars.ofCommit(Tars.SHA).with(".gitmodules", "").with("views/a.view.lkml", VIEW))
                .files();

        assertThat(files.findings()).extracting(Finding::code).containsExactly(Code.GIT_SUBMODULES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 30, 150})
    void a_gzip_that_is_cut_off_is_an_error_of_the_whole(int missing) {
        byte[] whole = Tars.ofCommit(Tars.SHA).with("a.view.lkml", VIEW).gzip();

        assertUnreadable(Arrays.copyOf(whole, whole.length - missing), "cut off");
    }

    @Test
    void a_tar_that_is_cut_off_is_an_error_of_the_whole() {
        byte[] whole = Tars.empty().file("top/a.view.lkml", "x".repeat(900)).tar();

        assertUnreadable(Tars.gzip(Arrays.copyOf(whole, 1000)), "cut off");
    }

    @Test
    void a_damaged_byte_is_an_error_of_the_whole() {
        byte[] bytes = Tars.empty().file("top/a.view.lkml", random(900)).gzip();
        bytes[bytes.length - 8] ^= 1;

        assertUnreadable(bytes, "damaged");
    }

    @Test
    void what_is_no_archive_is_said_to_be_none() {
        assertUnreadable("<html>Sign in</html>".getBytes(), "no gzipped archive");
        assertUnreadable(Tars.gzip(new byte[0]), "empty or none");
        assertUnreadable(Tars.gzip("just a text, and no tar".repeat(60).getBytes()), "");
    }

    @Test
    void more_than_one_of_the_limits_is_not_read() {
        assertUnreadable(Tars.empty().file("a/b.txt", random(25_000)).gzip(), "bytes compressed");
        assertUnreadable(Tars.empty().file("a/b.lkml", "x".repeat(1001)).gzip(), "a file of LookML of more than 1000");
        assertUnreadable(Tars.empty().file("a/b/c/d/e/f.lkml", "").gzip(), "more than 5 parts");
        assertUnreadable(Tars.empty().file("a/" + "b".repeat(60), "").gzip(), "more than 60 bytes");
        Tars many = Tars.empty();
        for (int i = 0; i < 21; i++) {
            many.file("a/" + i, "");
        }
        assertUnreadable(many.gzip(), "more than 20 entries");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        assertUnreadable(Tars.empty().file("a/b.txt", new byte[2_000_000]).gzip(), "more than 200 bytes for one");
        ArchiveLimits anyRatio = new ArchiveLimits(20_000, 3_000_000, 20, 1000, 100_000, 60, 5);
        byte[] bomb = Tars.empty().file("a/b.txt", new byte[3_100_000]).gzip();
        assertThatThrownBy(() -> new ArchiveReader(anyRatio, "").tarGz(new ByteArrayInputStream(bomb)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("more than 3000000 bytes to read");
    }

    @Test
    void a_name_without_end_is_not_read_into_memory() {
        byte[] name = random(1_500_000);
        ArchiveLimits large = ArchiveLimits.DEFAULT;

        assertThatThrownBy(() -> new ArchiveReader(large, "")
                        .tarGz(new ByteArrayInputStream(
                                Tars.empty().longName(name).file("a.lkml", "").gzip())))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("has no end");
    }

    @Test
    void headers_for_all_entries_do_not_add_up_without_end() {
        Tars tars = Tars.empty();
        for (int i = 0; i < 101; i++) {
            tars.global("key" + i, "value").file("a/" + i + ".txt", "");
        }

        assertThatThrownBy(
                        () -> new ArchiveReader(ArchiveLimits.DEFAULT, "").tarGz(new ByteArrayInputStream(tars.gzip())))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("say too much");
    }

    @Test
    void an_interrupt_ends_the_reading() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> read(Tars.empty().file("top/a.view.lkml", VIEW)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void assertUnreadable(byte[] bytes, String message) {
        assertThatThrownBy(() -> new ArchiveReader(SMALL, "").tarGz(new ByteArrayInputStream(bytes)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining(message);
    }

    private static ArchiveReader.Archive read(Tars tars) throws IOException {
        return new ArchiveReader(SMALL, "").tarGz(new ByteArrayInputStream(tars.gzip()));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
