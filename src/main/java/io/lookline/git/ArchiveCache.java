package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.config.LookmlSource.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * The LookML of repositories by host, owner, name, folder and commit, as archives that are read under the same rules as
 * those of a host. There is no token in it. One that is cut off or of another commit is as good as none.
 */
final class ArchiveCache {
    private static final String TOP = "lookml/";

    private final Path folder;
    private final ArchiveLimits limits;

    ArchiveCache(Path folder, ArchiveLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** What was kept; empty when there is nothing good. */
    Optional<RawFiles> find(Repository repository, String commit) {
        Path file = file(repository, commit);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            ArchiveReader.Archive archive = new ArchiveReader(limits, "").tarGz(in);
            return archive.commit().filter(commit::equals).map(_ -> archive.files());
        } catch (IOException useless) {
            return Optional.empty();
        }
    }

    /** Keeps what can be told again just so; what had faults is fetched anew the next time, to be told of again. */
    void keep(Repository repository, String commit, RawFiles files) throws IOException {
        if (files.hasFaults()) {
            return;
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "git-", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out, commit, files);
            }
            Files.move(
                    unfinished,
                    file(repository, commit),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(OutputStream out, String commit, RawFiles files) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            TarArchiveEntry header =
                    new TarArchiveEntry("pax_global_header", TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER);
            header.addPaxHeader("comment", commit);
            tar.putArchiveEntry(header);
            tar.putArchiveEntry(new TarArchiveEntry(TOP));
            tar.closeArchiveEntry();
            if (files.isWithSubmodules()) {
                tar.putArchiveEntry(new TarArchiveEntry(TOP + RawFiles.SUBMODULES));
                tar.closeArchiveEntry();
            }
            for (String link : files.links()) {
                tar.putArchiveEntry(new TarArchiveEntry(TOP + link, TarConstants.LF_SYMLINK));
                tar.closeArchiveEntry();
            }
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(TOP + file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
    }

    /** Names of hosts and owners do not become names of files, whatever they hold. */
    private Path file(Repository repository, String commit) {
        String key = String.join(
                "\n",
                repository.host().toString().toLowerCase(Locale.ROOT),
                repository.owner(),
                repository.name(),
                repository.subdirectory(),
                commit);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return folder.resolve("git-" + HexFormat.of().formatHex(digest) + ".tar.gz");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
