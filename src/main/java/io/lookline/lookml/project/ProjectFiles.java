package io.lookline.lookml.project;

import io.lookline.lookml.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The LookML of one project as text.
 *
 * @param project the project's name; unique among the projects that are resolved together
 * @param files every file of LookML and each LookML dashboard, named by its path from the project's root with {@code /}
 *     and without a leading one; sorted by that path
 * @param imports the project behind each name that {@code include: "//name/…"} may use here
 * @param links where a browser shows a line of a file; empty for files that only this machine has
 */
public record ProjectFiles(
        String project, List<SourceText> files, Map<String, String> imports, Optional<SourceLinks> links) {
    public ProjectFiles {
        files = files.stream().sorted(Comparator.comparing(SourceText::file)).toList();
        imports = Map.copyOf(imports);
    }
}
