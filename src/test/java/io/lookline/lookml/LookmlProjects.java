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

    /** The files of LookML of all projects, dashboards among them. */
    public static List<Path> files() {
        unpack();
        try (Stream<Path> files = Files.walk(UNPACKED)) {
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

    private static void unpack() {
        try (Stream<Path> archives = Files.list(ARCHIVES)) {
            Files.createDirectories(UNPACKED);
            for (Path archive :
                    archives.filter(file -> file.toString().endsWith(".tar.xz")).toList()) {
                String project = archive.getFileName().toString().replace(".tar.xz", "");
                if (!Files.exists(UNPACKED.resolve(project))) {
                    unpack(archive);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
