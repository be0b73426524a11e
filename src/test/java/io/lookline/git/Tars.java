package io.lookline.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** A gzipped tar as the hosts make it, entry by entry. */
final class Tars {
    static final String SHA = "1234567890abcdef1234567890abcdef12345678";

    private interface Step {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    private final List<Step> steps = new ArrayList<>();

    static Tars empty() {
        return new Tars();
    }

    /** With the commit in the global header and one folder at the top. */
    static Tars ofCommit(String sha) {
        return new Tars().commit(sha).folder("co-lookml-1234567/");
    }

    Tars commit(String sha) {
        return global("comment", sha);
    }

    /** A header for all entries behind it. */
    Tars global(String key, String value) {
        steps.add(tar -> {
            TarArchiveEntry entry =
                    new TarArchiveEntry("pax_global_header", TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER);
            entry.addPaxHeader(key, value);
            tar.putArchiveEntry(entry);
        });
        return this;
    }

    Tars folder(String name) {
        steps.add(tar -> {
            tar.putArchiveEntry(new TarArchiveEntry(name));
            tar.closeArchiveEntry();
        });
        return this;
    }

    /** A file below the top folder of {@link #ofCommit}. */
    Tars with(String path, String text) {
        return file("co-lookml-1234567/" + path, text);
    }

    Tars file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Tars file(String name, byte[] bytes) {
        steps.add(tar -> {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        });
        return this;
    }

    /** @param type {@link TarConstants#LF_SYMLINK}, {@link TarConstants#LF_LINK} or {@link TarConstants#LF_CHR} */
    Tars special(String name, byte type) {
        steps.add(tar -> {
            TarArchiveEntry entry = new TarArchiveEntry(name, type);
            entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        });
        return this;
    }

    /** A name for the next entry in GNU's way. */
    Tars longName(byte[] name) {
        steps.add(tar -> {
            TarArchiveEntry entry = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
            entry.setSize(name.length);
            tar.putArchiveEntry(entry);
            tar.write(name);
            tar.closeArchiveEntry();
        });
        return this;
    }

    byte[] tar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Step step : steps) {
                step.write(tar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] gzip() {
        return gzip(tar());
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
