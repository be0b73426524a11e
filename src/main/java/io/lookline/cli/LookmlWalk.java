package io.lookline.cli;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Position;
import io.lookline.lookml.SyntaxDiagnostic;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the files of LookML below a folder. Hidden folders, {@code .git} among them, are passed over, and so is a link
 * to a folder; a link to a file counts where that lies in the folder as well.
 */
final class LookmlWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private final List<SyntaxDiagnostic> unreadable = Collections.synchronizedList(new ArrayList<>());

    private LookmlWalk(Path root) {
        this.root = root;
    }

    /**
     * @param root a real path, without links
     * @throws IOException when the folder itself cannot be read
     */
    static LookmlWalk of(Path root) throws IOException {
        LookmlWalk walk = new LookmlWalk(root);
        Files.walkFileTree(root, walk);
        return walk;
    }

    /** The files by their path from the folder, with {@code /}. */
    SortedMap<String, Path> found() {
        return found;
    }

    List<SyntaxDiagnostic> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isLookml(file) && (attributes.isRegularFile() || leadsInto(file))) {
            found.put(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        failed(file, failure);
        return FileVisitResult.CONTINUE;
    }

    /** Notes that a file or a folder cannot be read; several threads may do so at once. */
    void failed(Path file, IOException failure) {
        unreadable.add(new SyntaxDiagnostic(
                Code.LOOKML_FILE_UNREADABLE,
                new Position(name(file), 1, 1),
                "cannot be read: " + failure.getClass().getSimpleName()));
    }

    private static boolean isLookml(Path file) {
        return file.toString().endsWith(".lkml") || file.toString().endsWith(".lookml");
    }

    private boolean leadsInto(Path link) {
        try {
            Path target = link.toRealPath();
            return target.startsWith(root) && Files.isRegularFile(target);
        } catch (IOException _) {
            return false;
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
