package io.lookline.lookml.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an include looks for files: {@code //project/x} in an imported project, {@code /x} from the root of the project
 * that the including file lies in, anything else from that file's folder.
 *
 * @param project the project to look in
 * @param path from its root, without {@code .} and {@code ..}; may hold {@link Wildcards}
 */
record IncludePath(String project, String path) {
    private static final Pattern IMPORTED = Pattern.compile("//([^/]+)/(.*)");
    private static final Pattern LOOKML_KIND = Pattern.compile(".*\\.(view|model|explore)");

    static IncludePath of(String text, ProjectFile file, Project project) {
        var imported = IMPORTED.matcher(text);
        if (imported.matches()) {
            return new IncludePath(project.imported(imported.group(1)), collapsed(imported.group(2)));
        }
        return new IncludePath(file.project(), collapsed(text.startsWith("/") ? text : file.folder() + text));
    }

    /**
     * The paths to try, the first that finds something counts: an extension may be left out, and a path may begin with
     * the project's own name, as it does where projects lie beside each other.
     *
     * @param ownNames of the project to look in
     */
    List<String> candidates(Set<String> ownNames) {
        Stream<String> insideItself = ownNames.stream()
                .map(name -> name + "/")
                .filter(path::startsWith)
                .map(name -> path.substring(name.length()));
        return Stream.concat(Stream.of(path), insideItself)
                .flatMap(IncludePath::endings)
                .toList();
    }

    private static Stream<String> endings(String path) {
        if (path.endsWith(".lkml") || path.endsWith(".lookml")) {
            return Stream.of(path);
        }
        if (LOOKML_KIND.matcher(path).matches()) {
            return Stream.of(path + ".lkml", path + ".lookml");
        }
        if (path.endsWith(".dashboard")) {
            return Stream.of(path + ".lookml", path + ".lkml");
        }
        return Stream.of(path, path + ".lkml", path + ".lookml");
    }

    private static String collapsed(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            switch (part) {
                case "", "." -> {}
                case ".." -> parts.pollLast();
                default -> parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
