package io.lookline.lookml.project;

import io.lookline.lookml.Document;
import io.lookline.lookml.LookmlParser;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Projects, parsed and ready to be resolved model by model. For one thread at a time. */
public final class Lookml {
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, String> constants;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<Project, ProjectTree> trees = new LinkedHashMap<>();

    private Lookml(List<ProjectFiles> sources, Map<String, String> constants) {
        this.constants = constants;
        for (ProjectFiles source : sources) {
            List<Document> documents =
                    source.files().stream().map(LookmlParser::parse).toList();
            projects.put(source.project(), new Project(source, documents));
        }
    }

    /**
     * Never throws on what the files hold.
     *
     * @param sources projects of different names; one that another one imports must be among them
     * @param constants values that count more than what manifests say
     */
    public static Lookml read(List<ProjectFiles> sources, Map<String, String> constants) {
        return new Lookml(sources, constants);
    }

    /** The names of the projects, in the order in which they were given. */
    public Set<String> projects() {
        return projects.keySet();
    }

    /** Each file of a project, by its path. */
    public List<Document> documents(String project) {
        return List.copyOf(projects.get(project).documents().values());
    }

    /** The names of the models whose files a project has, sorted. */
    public List<String> models(String project) {
        return paths(projects.get(project)).map(Model::name).sorted().distinct().toList();
    }

    /** A model by the project that has its file. */
    public Optional<Model> model(String project, String name) {
        Project owner = projects.get(project);
        if (owner == null) {
            return Optional.empty();
        }
        String key = project + "::" + name;
        Model known = models.get(key);
        if (known == null) {
            known = paths(owner)
                    .filter(path -> Model.name(path).equals(name))
                    .findFirst()
                    .map(path -> model(owner, path))
                    .orElse(null);
            models.put(key, known);
        }
        return Optional.ofNullable(known);
    }

    /** Where a browser shows a line of a project's file. */
    public Optional<SourceLinks> links(String project) {
        return Optional.ofNullable(projects.get(project)).flatMap(Project::links);
    }

    /** What is wrong with the syntax of the files, project by project. */
    public List<Finding> syntaxFindings() {
        return projects.values().stream()
                .flatMap(project -> project.documents().values().stream()
                        .flatMap(document -> document.diagnostics().stream())
                        .map(diagnostic -> new Finding(project.name(), diagnostic)))
                .toList();
    }

    /** What came up so far when models, views and explores were resolved; each thing once, although many models may meet it. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Model model(Project owner, String path) {
        ProjectTree tree =
                trees.computeIfAbsent(owner, _ -> new ProjectTree(owner, projects, constants, findings::add));
        return new Model(tree.file(owner.name(), path), tree, findings::add);
    }

    private static Stream<String> paths(Project project) {
        return project.documents().keySet().stream().filter(Model::isModel);
    }
}
