package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.git.ArchiveContent.EntryKind;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads archives; keeps only their LookML, and never writes to the disk. */
final class ArchiveReader {
    /** Git writes the commit there, into the global header (git-archive's manual). */
    private static final String COMMIT = "comment";

    /** Those of global headers add up, and are held again with each entry. Git writes one. */
    private static final int MOST_PAX_HEADERS = 100;

    private final ArchiveLimits limits;
    private final String subdirectory;

    ArchiveReader(ArchiveLimits limits, String subdirectory) {
        this.limits = limits;
        this.subdirectory = subdirectory;
    }

    /** @param commit the SHA that a tar made by Git tells */
    record Archive(RawFiles files, Optional<String> commit) {}

    /** How deep a path may be. */
    int depth() {
        return limits.depth();
    }

    /** What comes file by file, under the rules of an archive. */
    Entries entries() {
        return new Entries(new ArchiveContent(limits, subdirectory, false));
    }

    /** Fetches one file. */
    @FunctionalInterface
    interface Fetching {
        byte[] fetch(String path) throws IOException;
    }

    record Entries(ArchiveContent content) {
        void take(String path, boolean link, Fetching fetching) throws UnreadableSource {
            try {
                content.entry(
                        path,
                        link ? EntryKind.OTHER : EntryKind.FILE,
                        () -> new ByteArrayInputStream(fetching.fetch(path)));
            } catch (UnreadableSource fault) {
                throw fault;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        /** The whole of one file, within the limits. */
        byte[] bytes(InputStream in) throws IOException {
            byte[] bytes = content.meter().file(in);
            content.meter().unpacked(bytes.length);
            return bytes;
        }

        RawFiles finish() {
            return content.finish();
        }
    }

    /** A {@code .zip}, {@code .tar.gz} or {@code .tar} of this machine, whatever its name. */
    Archive read(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
            return zip(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isGzip(start) ? tarGz(in) : plainTar(in);
        }
    }

    /**
     * Reads a gzipped tar to its end; the stream is not closed.
     *
     * @throws UnreadableSource when it is none, is cut off, damaged, or beyond the limits
     */
    Archive tarGz(InputStream in) throws IOException {
        ArchiveContent content = new ArchiveContent(limits, subdirectory, true);
        BufferedInputStream arriving = new BufferedInputStream(content.meter().compressed(in));
        arriving.mark(2);
        if (!isGzip(arriving.readNBytes(2))) {
            throw new UnreadableSource("the answer is no gzipped archive", "");
        }
        arriving.reset();
        return explained(() -> tar(new GZIPInputStream(arriving, 8192), content));
    }

    private Archive plainTar(InputStream in) throws IOException {
        return explained(() -> tar(new BufferedInputStream(in), new ArchiveContent(limits, subdirectory, true)));
    }

    private static Archive tar(InputStream plain, ArchiveContent content) throws IOException {
        Meter meter = content.meter();
        InputStream unpacked = meter.unpacked(plain);
        TarArchiveInputStream tar = new TarArchiveInputStream(unpacked, "UTF-8");
        Optional<String> commit = Optional.empty();
        int entries = 0;
        for (TarArchiveEntry entry = next(tar, meter); entry != null; entry = next(tar, meter)) {
            entries++;
            commit = Optional.ofNullable(entry.getExtraPaxHeader(COMMIT));
            content.entry(entry.getName(), kind(entry), () -> tar);
            if (!entry.isSparse()) {
                tar.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (entries == 0) {
            throw new UnreadableSource("the archive is empty or none", "");
        }
        unpacked.transferTo(OutputStream.nullOutputStream());
        return new Archive(content.finish(), commit);
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar, Meter meter) throws IOException {
        meter.headerBegins();
        TarArchiveEntry entry = tar.getNextEntry();
        meter.headerEnds();
        if (entry != null && entry.getExtraPaxHeaders().size() > MOST_PAX_HEADERS) {
            throw new UnreadableSource("the headers of its entries say too much", "");
        }
        return entry;
    }

    private static EntryKind kind(TarArchiveEntry entry) {
        if (entry.isDirectory()) {
            return EntryKind.FOLDER;
        }
        boolean link = entry.isLink() || entry.isSymbolicLink();
        boolean device = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
        return link || device || entry.isSparse() ? EntryKind.OTHER : EntryKind.FILE;
    }

    private Archive zip(Path file) throws IOException {
        ArchiveContent content = new ArchiveContent(limits, subdirectory, true);
        content.meter().arrived(Files.size(file));
        return explained(() -> {
            Inflater inflater = new Inflater(true);
            try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    content.entry(
                            entry.getName(), kind(entry), () -> content.meter().unpacked(plain(zip, entry, inflater)));
                }
            } finally {
                inflater.end();
            }
            return new Archive(content.finish(), Optional.empty());
        });
    }

    /**
     * The two methods that zip programs write by default. The library's own way knows more of them, from libraries that a
     * native executable would need with it.
     *
     * @param inflater the same for all entries, for each would hold memory of its own
     */
    private static InputStream plain(ZipFile zip, ZipArchiveEntry entry, Inflater inflater) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableSource(entry.getName() + " is encrypted", "pack it again without a password");
        }
        inflater.reset();
        InputStream raw = zip.getRawInputStream(entry);
        return switch (entry.getMethod()) {
            case ZipEntry.STORED -> raw;
            // An inflater without a header wants a byte behind the last one.
            case ZipEntry.DEFLATED ->
                new InflaterInputStream(new SequenceInputStream(raw, new ByteArrayInputStream(new byte[1])), inflater);
            default ->
                throw new UnreadableSource(
                        entry.getName() + " is packed in a way that is not read (method " + entry.getMethod() + ")",
                        "pack it again with deflate");
        };
    }

    private static EntryKind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return EntryKind.FOLDER;
        }
        return entry.isUnixSymlink() ? EntryKind.OTHER : EntryKind.FILE;
    }

    private static boolean isGzip(byte[] start) {
        return start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    @FunctionalInterface
    private interface Reading {
        Archive read() throws IOException;
    }

    /** What the libraries throw, in words; a stream that breaks on its way keeps its own exception. */
    private static Archive explained(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (UnreadableSource known) {
            throw known;
        } catch (Meter.Broken broken) {
            throw broken.original();
        } catch (EOFException cutOff) {
            throw new UnreadableSource("the archive is cut off", "try again", cutOff);
        } catch (CancellationException interrupted) {
            throw interrupted;
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            boolean cutOff = String.valueOf(damaged.getMessage()).startsWith("Truncated");
            throw new UnreadableSource("the archive is " + (cutOff ? "cut off" : "damaged"), "try again", damaged);
        }
    }
}
