package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for the names of entries in archives, which are not to be trusted. */
final class EntryPath {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private EntryPath() {}

    /** Why an entry is not taken; empty when its name is good. */
    static Optional<String> refusal(String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.of("its name holds a NUL character");
        }
        if (name.startsWith("/") || name.startsWith("\\") || DRIVE.matcher(name).matches()) {
            return Optional.of("its path is absolute");
        }
        return parts(name.replace('\\', '/')).contains("..")
                ? Optional.of("its path leads out of the archive")
                : Optional.empty();
    }

    /** @throws UnreadableSource when the path is longer or deeper than any of LookML */
    static void check(String name, ArchiveLimits limits) throws UnreadableSource {
        if (name.getBytes(StandardCharsets.UTF_8).length > limits.pathBytes()) {
            throw Meter.beyond("a path of more than " + limits.pathBytes() + " bytes", "pathBytes");
        }
        if (parts(name).size() > limits.depth()) {
            throw Meter.beyond("a path of more than " + limits.depth() + " parts", "depth");
        }
    }

    /** The path without empty parts and without <code>.</code>. */
    static String clean(String name) {
        return parts(name).stream().collect(Collectors.joining("/"));
    }

    /** Models, views, explores, manifests and dashboards, but nothing in a hidden folder. */
    static boolean isLookml(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return (name.endsWith(".lkml") || name.endsWith(".lookml"))
                && parts(path).stream().noneMatch(part -> part.startsWith("."));
    }

    /** Whether a folder is left out: that of Git and every other one whose name begins with a dot. */
    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }
}
