package io.lookline.lookml.project;

import io.lookline.lookml.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Projects for tests: of folders, and of texts. */
final class Projects {
    private static final Path SHARED = Path.of(System.getProperty("lookline.shared", "../shared"));
    private static final Path UNPACKED = Path.of("target/lookml-projects");

    private Projects() {}

    static boolean sharedIsThere() {
        return Files.isDirectory(SHARED.resolve("lookml"));
    }

    static Path shared(String path) {
        return SHARED.resolve(path);
    }

    static ProjectFiles of(String name, Map<String, String> files) {
        return new ProjectFiles(
                name,
                files.entrySet().stream()
                        .map(file -> SourceText.of(file.getKey(), file.getValue()))
                        .toList(),
                Map.of(),
                Optional.empty());
    }

    static ProjectFiles of(String name, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<SourceText> sources = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(lkml|lookml)"))
                    .map(file -> source(folder, file))
                    .toList();
            return new ProjectFiles(name, sources, Map.of(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of {@code shared/lookml} or another archive of {@code shared}, unpacked once. */
    static Path unpacked(Path archive, String folder) {
        Path project = UNPACKED.resolve(folder);
        try {
            if (!Files.exists(project)) {
                Files.createDirectories(UNPACKED);
                Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", UNPACKED.toString())
                        .inheritIO()
                        .start();
                if (tar.onExit().join().exitValue() != 0) {
                    throw new IOException(archive + " could not be unpacked");
                }
            }
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText source(Path folder, Path file) {
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return SourceText.decode(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
