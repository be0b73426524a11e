package io.lookline.git;

import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Manifest;
import io.lookline.lookml.project.SourceLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one project, and the projects that lie in it below {@code imported_projects}, where Looker's own checkouts
 * and the Python connector keep what a project imports.
 *
 * @param imported the projects by the name of their folder
 */
record Tree(List<SourceText> files, Manifest manifest, Map<String, Tree> imported, Optional<SourceLinks> links) {
    private static final String IMPORTED = "imported_projects/";

    static Tree of(RawFiles raw, Optional<SourceLinks> links) {
        return of(new TreeMap<>(raw.files()), links);
    }

    /** Takes the bytes out of the map as it reads them, so that a large project is not held twice. */
    private static Tree of(SortedMap<String, byte[]> raw, Optional<SourceLinks> links) {
        Map<String, SortedMap<String, byte[]>> importedFiles = new LinkedHashMap<>();
        List<SourceText> files = new ArrayList<>();
        while (!raw.isEmpty()) {
            String path = raw.firstKey();
            byte[] bytes = raw.remove(path);
            int end = path.startsWith(IMPORTED) ? path.indexOf('/', IMPORTED.length()) : -1;
            if (end < 0) {
                files.add(SourceText.decode(path, bytes));
            } else {
                importedFiles
                        .computeIfAbsent(path.substring(IMPORTED.length(), end), _ -> new TreeMap<>())
                        .put(path.substring(end + 1), bytes);
            }
        }
        Map<String, Tree> imported = new LinkedHashMap<>();
        importedFiles.forEach((name, below) -> imported.put(name, of(below, links.map(own -> below(own, name)))));
        return new Tree(List.copyOf(files), manifest(files), imported, links);
    }

    private static SourceLinks below(SourceLinks links, String name) {
        String folder = new SourceLinks("{path}").at(IMPORTED + name + "/", 1);
        return new SourceLinks(links.template().replace("{path}", folder + "{path}"));
    }

    private static Manifest manifest(List<SourceText> files) {
        return files.stream()
                .filter(file -> file.file().equals(Manifest.FILE))
                .findFirst()
                .map(file -> Manifest.of(LookmlParser.parse(file)))
                .orElse(Manifest.NONE);
    }
}
