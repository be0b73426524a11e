package io.lookline.lookml.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an include looks for files: {@code //project/x} in an imported project, {@code /x} from the root of the project
 * that the including file lies in, anything else from that file's folder.
 *
 * @param project the project to look in
 * @param path from its root, without {@code .} and {@code ..}; may hold {@code *} and {@code **}
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

    boolean isPattern() {
        return path.indexOf('*') >= 0;
    }

    /** The paths to try, the first that finds something counts: an extension may be left out. */
    List<String> candidates() {
        if (path.endsWith(".lkml") || path.endsWith(".lookml")) {
            return List.of(path);
        }
        Stream<String> longer;
        if (LOOKML_KIND.matcher(path).matches()) {
            longer = Stream.of(path + ".lkml", path + ".lookml");
        } else if (path.endsWith(".dashboard")) {
            longer = Stream.of(path + ".lookml", path + ".lkml");
        } else {
            longer = Stream.of(path, path + ".lkml", path + ".lookml");
        }
        return longer.toList();
    }

    /** {@code *} stands for any run without a slash, {@code **} for any run, also none with its slash. */
    static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < path.length(); ) {
            if (path.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (path.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else if (path.charAt(i) == '*') {
                regex.append("[^/]*");
                i++;
            } else {
                int next = path.indexOf('*', i);
                int end = next < 0 ? path.length() : next;
                regex.append(Pattern.quote(path.substring(i, end)));
                i = end;
            }
        }
        return Pattern.compile(regex.toString());
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
