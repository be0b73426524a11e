package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads LookML from this machine: folders in place, {@code .zip}, {@code .tar.gz} and {@code .tar} as streams. Needs
 * neither network nor a running Quarkus, and fetches no dependency.
 */
public final class LookmlFolder {
    private final ArchiveLimits limits;

    public LookmlFolder(ArchiveLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one project, and those below its {@code imported_projects}. It is called by the {@code project_name} of its
     * manifest, else by the name of its folder or archive. Never throws for what it finds.
     */
    public LookmlSources read(Path path) {
        return read(path, Optional.empty(), Map.of());
    }

    /**
     * Reads a project and others that it may import.
     *
     * @param name the project's name, if it is to have another one
     * @param others folders or archives by the name of the project in them
     */
    public LookmlSources read(Path path, Optional<String> name, Map<String, Path> others) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ProjectLinks projects = new ProjectLinks();
        tree(path, diagnostics)
                .ifPresent(tree -> projects.add(
                        name.or(() -> tree.manifest().projectName()).orElseGet(() -> nameOf(path)),
                        path.toString(),
                        tree));
        others.forEach((other, folder) ->
                tree(folder, diagnostics).ifPresent(tree -> projects.add(other, folder.toString(), tree)));
        LookmlSources linked = projects.finish();
        diagnostics.addAll(linked.diagnostics());
        return new LookmlSources(linked.projects(), diagnostics);
    }

    /** Empty when it cannot be read, which the diagnostics say then. */
    Optional<Tree> tree(Path path, List<Diagnostic> diagnostics) {
        String label = path.toString();
        if (label.endsWith(".lkml") && Files.isRegularFile(path)) {
            diagnostics.add(problem(
                    Code.GIT_REPOSITORY_UNREADABLE,
                    label,
                    "it is a file of LookML",
                    "name the project's folder or archive"));
            return Optional.empty();
        }
        try {
            RawFiles raw = Files.isDirectory(path)
                    ? FolderReader.read(path, limits)
                    : new ArchiveReader(limits, "").read(path).files();
            raw.findings().forEach(finding -> diagnostics.add(finding.of(label)));
            if (raw.files().isEmpty()) {
                diagnostics.add(problem(Code.GIT_NO_LOOKML, label, "there is no LookML in it", "name another folder"));
            }
            return Optional.of(Tree.of(raw, Optional.empty()));
        } catch (UnreadableSource unreadable) {
            diagnostics.add(problem(Code.GIT_REPOSITORY_UNREADABLE, label, unreadable.getMessage(), unreadable.hint()));
        } catch (NoSuchFileException missing) {
            diagnostics.add(problem(Code.GIT_REPOSITORY_UNREADABLE, label, "it does not exist", "check the path"));
        } catch (IOException unreadable) {
            diagnostics.add(problem(
                    Code.GIT_REPOSITORY_UNREADABLE, label, "it cannot be read: " + unreadable.getMessage(), ""));
        }
        return Optional.empty();
    }

    /** The last part of the path, without the ending of an archive. */
    static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "lookml" : last.toString().replaceFirst("(?i)\\.(zip|tar|tgz|tar\\.gz)$", "");
    }

    private static Diagnostic problem(Code code, String label, String message, String hint) {
        return new Diagnostic(code, ItemType.REPOSITORY, label, label, message, hint);
    }
}
