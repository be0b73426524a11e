package io.lookline.lookml.project;

import io.lookline.lookml.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files that a model of one project can include: its own and those of the projects that it imports, with the
 * constants that count for it.
 */
final class ProjectTree {
    private final Project root;
    private final Map<String, Project> projects;
    private final Map<String, String> configured;
    private final Consumer<Finding> findings;
    private final Map<String, Constants> constants = new HashMap<>();
    private final Map<IncludePath, List<ProjectFile>> found = new HashMap<>();
    private final Map<String, Map<String, ProjectFile>> files = new HashMap<>();

    /** @param configured constants that the configuration sets for every project */
    ProjectTree(
            Project root, Map<String, Project> projects, Map<String, String> configured, Consumer<Finding> findings) {
        this.root = root;
        this.projects = projects;
        this.configured = configured;
        this.findings = findings;
    }

    Optional<Project> project(String name) {
        return Optional.ofNullable(projects.get(name));
    }

    ProjectFile file(String project, String path) {
        return files.computeIfAbsent(project, _ -> new HashMap<>())
                .computeIfAbsent(path, _ -> read(projects.get(project), path));
    }

    /** The files that an include finds, by path. */
    List<ProjectFile> find(IncludePath include) {
        List<ProjectFile> known = found.get(include);
        if (known == null) {
            known = project(include.project()).stream()
                    .flatMap(project -> paths(project, include).stream())
                    .map(path -> file(include.project(), path))
                    .toList();
            found.put(include, known);
        }
        return known;
    }

    private static List<String> paths(Project project, IncludePath include) {
        return include.candidates(project.ownNames()).stream()
                .map(candidate -> matches(project.documents(), candidate).toList())
                .filter(paths -> !paths.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Many models each include a few of many files: only the files that begin alike are looked at. */
    private static Stream<String> matches(NavigableMap<String, Document> documents, String path) {
        if (!Wildcards.areIn(path)) {
            return documents.containsKey(path) ? Stream.of(path) : Stream.empty();
        }
        String head = Wildcards.head(path);
        Wildcards pattern = Wildcards.of(path);
        return documents.tailMap(head).keySet().stream()
                .takeWhile(name -> name.startsWith(head))
                .filter(pattern::matches);
    }

    private ProjectFile read(Project project, String path) {
        Document document = project.documents().get(path);
        return new ProjectFile(
                project.name(), ConstantReplacement.in(project.name(), document, constants(project), findings));
    }

    private Constants constants(Project project) {
        return constants.computeIfAbsent(project.name(), _ -> new Constants(valuesFor(project)));
    }

    /** The configuration goes before the importing projects, of which the nearest to the model has the last word, and they before the project. */
    private Map<String, String> valuesFor(Project project) {
        Map<String, String> values = new LinkedHashMap<>(project.manifest().constants());
        if (project != root) {
            imported().reversed().stream()
                    .filter(importing -> importing != project)
                    .forEach(importing -> override(values, importing, project));
        }
        values.putAll(configured);
        return values;
    }

    /** The root and what it imports, directly or not, the nearest first: what other projects do to a shared one is theirs. */
    private List<Project> imported() {
        List<Project> reached = new ArrayList<>(List.of(root));
        Set<Project> known = new HashSet<>(reached);
        for (int at = 0; at < reached.size(); at++) {
            Project importing = reached.get(at);
            importing.manifest().dependencies().stream()
                    .flatMap(dependency -> project(importing.imported(dependency.name())).stream())
                    .filter(known::add)
                    .forEach(reached::add);
        }
        return reached;
    }

    private static void override(Map<String, String> values, Project importing, Project imported) {
        importing.manifest().dependencies().stream()
                .filter(dependency -> importing.imported(dependency.name()).equals(imported.name()))
                .forEach(dependency -> values.putAll(dependency.overrides()));
    }
}
