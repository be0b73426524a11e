package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Document;
import io.lookline.lookml.ParallelParser;
import io.lookline.lookml.SyntaxDiagnostic;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects, parsed and ready to be resolved model by model. For one thread at a time. */
public final class Lookml {
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final LookmlOptions options;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<Project, ProjectTree> trees = new LinkedHashMap<>();
    private final Map<Project, Map<String, String>> modelPaths = new HashMap<>();

    private Lookml(List<ProjectFiles> sources, LookmlOptions options) {
        this.options = options;
        for (ProjectFiles source : sources) {
            projects.put(source.project(), new Project(source, ParallelParser.parse(source.files())));
        }
    }

    /**
     * Never throws on what the files hold.
     *
     * @param sources projects of different names; one that another one imports must be among them
     * @param options what decides besides the files
     */
    public static Lookml read(List<ProjectFiles> sources, LookmlOptions options) {
        return new Lookml(sources, options);
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

    /** A model by the project that has its file; of several files of one name the last by path. */
    public Optional<Model> model(String project, String name) {
        Project owner = projects.get(project);
        if (owner == null) {
            return Optional.empty();
        }
        String key = project + "::" + name;
        Model known = models.get(key);
        if (known == null) {
            known = Optional.ofNullable(modelPaths(owner).get(name))
                    .map(path -> model(owner, path))
                    .orElse(null);
            models.put(key, known);
        }
        return Optional.ofNullable(known);
    }

    /**
     * What a project has besides its models: the files that none of them includes, as if one model without a name
     * included them all. What does not resolve in it is not told, for Looker does not read it either.
     *
     * @return empty for an unknown project, and when there is nothing
     */
    public Optional<Model> rest(String project, Collection<Model> models) {
        Project owner = projects.get(project);
        if (owner == null) {
            return Optional.empty();
        }
        Set<String> included = models.stream()
                .flatMap(model -> model.files().stream())
                .filter(file -> file.project().equals(project))
                .map(ProjectFile::path)
                .collect(Collectors.toSet());
        ProjectTree tree = new ProjectTree(owner, projects, options.constants(), _ -> {});
        List<ProjectFile> start = owner.documents().keySet().stream()
                .filter(path -> !included.contains(path) && !path.equals(Manifest.FILE))
                .map(path -> tree.file(project, path))
                .toList();
        return start.isEmpty()
                ? Optional.empty()
                : Optional.of(new Model("", project, new ModelContent(start, tree, _ -> {}), options, _ -> {}));
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
        ProjectTree tree = tree(owner);
        List<ProjectFile> start = List.of(tree.file(owner.name(), path));
        return new Model(
                Model.name(path), owner.name(), new ModelContent(start, tree, findings::add), options, findings::add);
    }

    private ProjectTree tree(Project owner) {
        return trees.computeIfAbsent(owner, _ -> new ProjectTree(owner, projects, options.constants(), findings::add));
    }

    private String last(Project owner, String other, String path) {
        findings.add(new Finding(
                owner.name(),
                new SyntaxDiagnostic(
                        Code.LOOKML_NAME_REPEATED,
                        owner.documents().get(path).source().position(0),
                        "the model " + Model.name(path) + " is also in " + other + "; the last one counts")));
        return path;
    }

    private Map<String, String> modelPaths(Project project) {
        return modelPaths.computeIfAbsent(project, _ -> paths(project)
                .collect(Collectors.toMap(
                        Model::name, Function.identity(), (other, path) -> last(project, other, path))));
    }

    private static Stream<String> paths(Project project) {
        return project.documents().keySet().stream().filter(Model::isModel);
    }
}
