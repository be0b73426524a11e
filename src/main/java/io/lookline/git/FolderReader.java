package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a folder in place. Hidden folders, {@code .git} among them, are left out; a link to a file inside of the root is
 * read, every other link is not followed.
 */
final class FolderReader {
    private final ArchiveLimits limits;
    private final Path root;
    private final Meter meter;
    private final List<Found> found = new ArrayList<>();
    private final RawFiles files = new RawFiles();

    private record Found(String path, Path file) {}

    /** @param failure null when the file could be read */
    private record Content(String path, byte[] bytes, IOException failure) {}

    private FolderReader(Path root, ArchiveLimits limits) {
        this.root = root;
        this.limits = limits;
        this.meter = new Meter(limits);
    }

    static RawFiles read(Path folder, ArchiveLimits limits) throws IOException {
        FolderReader reader = new FolderReader(folder.toRealPath(), limits);
        reader.folder(reader.root);
        for (Content content :
                reader.found.parallelStream().map(reader::content).toList()) {
            reader.reading(content.path, () -> reader.add(content));
        }
        return reader.files;
    }

    private void folder(Path folder) throws IOException {
        for (Path entry : sorted(folder)) {
            String path = root.relativize(entry)
                    .toString()
                    .replace(entry.getFileSystem().getSeparator(), "/");
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (!EntryPath.isHidden(entry.getFileName().toString())) {
                    meter.entry();
                    EntryPath.check(path, limits);
                    reading(path, () -> folder(entry));
                }
            } else {
                meter.entry();
                reading(path, () -> file(entry, path));
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** What this machine does not let be read costs itself; what is beyond the limits costs all. */
    private void reading(String path, Step step) throws UnreadableSource {
        try {
            step.run();
        } catch (UnreadableSource beyond) {
            throw beyond;
        } catch (IOException denied) {
            files.found(new Finding(
                    Code.LOOKML_FILE_UNREADABLE,
                    path,
                    "cannot be read: " + denied.getClass().getSimpleName(),
                    "let the user that Lookline runs as read it"));
        }
    }

    private void file(Path entry, String path) throws IOException {
        boolean isFile = Files.isRegularFile(entry)
                && (!Files.isSymbolicLink(entry) || entry.toRealPath().startsWith(root));
        if (!isFile) {
            files.ignore(path);
        } else if (EntryPath.isLookml(path)) {
            EntryPath.check(path, limits);
            meter.unpacked(Files.size(entry));
            found.add(new Found(path, entry));
        }
    }

    /** For several threads at once: a large project is read as fast as its disk and processors allow. */
    private Content content(Found file) {
        try (InputStream in = Files.newInputStream(file.file)) {
            return new Content(file.path, meter.file(in), null);
        } catch (IOException failure) {
            return new Content(file.path, new byte[0], failure);
        }
    }

    private void add(Content content) throws IOException {
        if (content.failure != null) {
            throw content.failure;
        }
        files.add(content.path, content.bytes);
    }

    /** Sorted, so that the later of two names is always the same. */
    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(Path::toString));
        return entries;
    }
}
