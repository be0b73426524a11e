package io.lookline.demo.git;

import io.lookline.demo.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** A commit as git writes it into a {@code .tar.gz}: the SHA in the global header, folders before what they hold. */
final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Set<String> folders = new LinkedHashSet<>();

    private Archive() {}

    /**
     * @param prefix put before every path; a folder ends with {@code /}
     * @param below only what lies under this folder; empty for everything
     */
    static Response of(Commit commit, String prefix, String below) {
        Archive archive = new Archive();
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(archive.bytes), StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            global(tar, commit.sha());
            for (Map.Entry<String, String> file : commit.files().entrySet()) {
                if (below.isEmpty() || file.getKey().startsWith(below + "/")) {
                    archive.file(tar, prefix + file.getKey(), file.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("An archive could not be written to memory", impossible);
        }
        return new Response(200, Map.of("Content-Type", "application/x-gzip"), archive.bytes.toByteArray());
    }

    /** Git's own mark; the library writes its content too. */
    private static void global(TarArchiveOutputStream tar, String sha) throws IOException {
        TarArchiveEntry header = new TarArchiveEntry("pax_global_header", TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER);
        header.setModTime(0L);
        header.addPaxHeader("comment", sha);
        tar.putArchiveEntry(header);
    }

    private void file(TarArchiveOutputStream tar, String path, String text) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            if (folders.add(folder)) {
                entry(tar, new TarArchiveEntry(folder), "");
            }
        }
        entry(tar, new TarArchiveEntry(path), text);
    }

    private static void entry(TarArchiveOutputStream tar, TarArchiveEntry entry, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        entry.setSize(content.length);
        // Not the clock's: the same commit gives the same bytes.
        entry.setModTime(0L);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
