package io.lookline.git;

import io.lookline.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The LookML of one archive or folder as bytes, by its path with {@code /}, and what was found on the way. */
final class RawFiles {
    private static final byte[] LFS_POINTER = "version https://git-lfs".getBytes(StandardCharsets.US_ASCII);
    /** Where Git keeps its submodules, at the root. */
    static final String SUBMODULES = ".gitmodules";

    private static final int LINKS_NAMED = 3;

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean submodules;

    /** Takes a file; of two that have one name, or names that differ only in case, the later one stays. */
    void add(String path, byte[] bytes) {
        String earlier = byLowerCase.put(path.toLowerCase(Locale.ROOT), path);
        if (earlier != null) {
            files.remove(earlier);
            findings.add(new Finding(
                    Code.GIT_FILE_REPEATED,
                    path,
                    earlier.equals(path)
                            ? "the file is there twice; the last one counts"
                            : "its name differs from " + earlier + " only in case; the last one counts",
                    "keep one of them"));
        }
        if (startsWith(bytes, LFS_POINTER)) {
            findings.add(new Finding(
                    Code.GIT_LFS_POINTER,
                    path,
                    "the file is only a pointer of Git LFS; what it stands for was not read",
                    "keep LookML out of Git LFS"));
            return;
        }
        files.put(path, bytes);
    }

    /** Counts a link, a device or another entry that is no file. */
    void ignore(String path) {
        links.add(path);
    }

    /** There is a {@code .gitmodules}. */
    void hasSubmodules() {
        submodules = true;
    }

    boolean isWithSubmodules() {
        return submodules;
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** What lies in a folder, by its path from there. */
    RawFiles below(String folder) {
        String start = folder + "/";
        RawFiles below = new RawFiles();
        below.submodules = submodules;
        files.forEach((path, bytes) -> {
            if (path.startsWith(start)) {
                below.files.put(path.substring(start.length()), bytes);
            }
        });
        links.stream()
                .filter(path -> path.startsWith(start))
                .forEach(path -> below.links.add(path.substring(start.length())));
        findings.stream().map(finding -> finding.below(start)).forEach(below.findings::add);
        return below;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Whether there are findings besides links and submodules. */
    boolean hasFaults() {
        return !findings.isEmpty();
    }

    List<String> links() {
        return List.copyOf(links);
    }

    /** What was found; the links are one finding where they may stand for LookML. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (submodules) {
            all.add(new Finding(
                    Code.GIT_SUBMODULES,
                    SUBMODULES,
                    "the repository has submodules, which archives leave empty",
                    "name their repositories too if there is LookML in them"));
        }
        List<String> lookml = links.stream().filter(RawFiles::mayHoldLookml).toList();
        if (!lookml.isEmpty()) {
            String names = String.join(", ", lookml.subList(0, Math.min(LINKS_NAMED, lookml.size())));
            all.add(new Finding(
                    Code.GIT_LINK_IGNORED,
                    lookml.getFirst(),
                    (lookml.size() == 1 ? "a link was" : lookml.size() + " links were") + " not followed: " + names
                            + (lookml.size() > LINKS_NAMED ? ", …" : ""),
                    "put the files themselves there"));
        }
        return all;
    }

    /** A link to a file of LookML has its name; one to a folder mostly has no extension. */
    private static boolean mayHoldLookml(String link) {
        String name = link.substring(link.lastIndexOf('/') + 1);
        return EntryPath.isLookml(link) || !name.contains(".");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
