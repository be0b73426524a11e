package io.lookline.lookml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real projects, unpacked to {@code target} once; they are no part of this repository. */
public final class LookmlProjects {
    private static final Path ARCHIVES = Path.of(System.getProperty("lookline.shared", "../shared"), "lookml");
    private static final Path UNPACKED = Path.of("target/lookml-projects");

    private LookmlProjects() {}

    public static boolean areThere() {
        return Files.isDirectory(ARCHIVES);
    }

    public static String howToGetThem() {
        return "No LookML projects in " + ARCHIVES + ": set -Dlookline.shared";
    }

    /** The files of LookML of all projects, dashboards among them; what else lies in the folder is of other tests. */
    public static List<Path> files() {
        return archives().stream()
                .map(LookmlProjects::unpacked)
                .flatMap(project -> files(project).stream())
                .toList();
    }

    private static List<Path> files(Path project) {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".lkml") || file.toString().endsWith(".lookml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceText source(Path file) {
        try {
            return SourceText.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> archives() {
        try (Stream<Path> archives = Files.list(ARCHIVES)) {
            return archives.filter(file -> file.toString().endsWith(".tar.xz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked(Path archive) {
        Path project = UNPACKED.resolve(archive.getFileName().toString().replace(".tar.xz", ""));
        try {
            if (!Files.exists(project)) {
                Files.createDirectories(UNPACKED);
                unpack(archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    private static void unpack(Path archive) throws IOException {
        Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", UNPACKED.toString())
                .inheritIO()
                .start();
        int code = tar.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException(archive + " could not be unpacked");
        }
    }
}
