package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.config.LookmlSource;
import io.lookline.config.LookmlSource.Local;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.diagnostic.Severity;
import io.lookline.http.CallCounts;
import io.lookline.lookml.project.Manifest;
import io.lookline.lookml.project.ProjectFiles;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** One reading of all sources. {@link #fetch} is for many threads at once, the rest for one. */
final class Reading {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SourceNames names;
    private final LookmlFolder folders;
    private final RepositoryReader repositories;
    private final ProjectLinks projects = new ProjectLinks();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SequencedSet<String> incomplete = new LinkedHashSet<>();
    private final Map<LookmlSource, Project> read = new LinkedHashMap<>();

    Reading(SourceNames names, ArchiveLimits limits, RepositoryReader repositories) {
        this.names = names;
        this.folders = new LookmlFolder(limits);
        this.repositories = repositories;
    }

    /** @param tree empty when the source could not be read */
    record Fetched(LookmlSource source, Optional<Tree> tree, List<Diagnostic> diagnostics) {
        boolean complete() {
            return tree.isPresent()
                    && diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        }
    }

    /** A project under the name that it has got. */
    record Project(String name, Tree tree) {}

    Fetched fetch(LookmlSource source) {
        return fetch(source, true);
    }

    /** @param trusted whether the user named the host */
    Fetched fetch(LookmlSource source, boolean trusted) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Tree> tree =
                switch (source) {
                    case Local local -> folders.tree(local.path(), found);
                    case Repository repository -> tree(repository, trusted, found);
                };
        return new Fetched(source, tree, found);
    }

    /** Nobody listens between a machine and itself. */
    static boolean travelsInClear(URI host) {
        return "http".equals(host.getScheme()) && !THIS_MACHINE.contains(Origins.host(host));
    }

    private Optional<Tree> tree(Repository repository, boolean trusted, List<Diagnostic> found) {
        String label = SourceNames.label(repository);
        if (repository.token().isPresent() && travelsInClear(repository.host())) {
            found.add(new Diagnostic(
                    Code.GIT_TOKEN_UNPROTECTED,
                    ItemType.REPOSITORY,
                    label,
                    repository.host().toString(),
                    "the token travels without encryption",
                    "write https://"));
        }
        return switch (repositories.read(repository, trusted)) {
            case RepositoryReader.Failed(GitFailure failure) -> {
                found.add(problem(Code.GIT_REPOSITORY_UNREADABLE, repository, failure.message(), failure.hint()));
                yield Optional.empty();
            }
            case RepositoryReader.Read(String commit, RawFiles files, var links, Optional<String> cacheProblem) -> {
                cacheProblem.ifPresent(why -> found.add(problem(
                        Code.GIT_CACHE_UNUSABLE,
                        repository,
                        "the cache cannot be written: " + why,
                        "check its folder")));
                files.findings().forEach(finding -> found.add(finding.of(label)));
                if (files.files().isEmpty()) {
                    found.add(
                            problem(
                                    Code.GIT_NO_LOOKML,
                                    repository,
                                    "there is no LookML in it at " + commit,
                                    "check ref and subdirectory; files that .gitattributes keeps from export are not in archives"));
                }
                yield Optional.of(Tree.of(files, links));
            }
        };
    }

    /** Takes a configured source, or says why it could not be read. */
    void add(Fetched fetched) {
        diagnostics.addAll(fetched.diagnostics());
        String wanted = names.project(
                fetched.source(), fetched.tree().map(Tree::manifest).flatMap(Manifest::projectName));
        String name = fetched.tree()
                .map(tree -> projects.add(wanted, SourceNames.label(fetched.source()), tree))
                .orElse(wanted);
        fetched.tree().ifPresent(tree -> read.put(fetched.source(), new Project(name, tree)));
        if (!fetched.complete()) {
            incomplete.add(name);
        }
    }

    /** Takes what was fetched for a manifest, under the name that the first importing project knows it by. */
    Optional<Project> addImported(Fetched fetched, String name) {
        diagnostics.addAll(fetched.tree().isPresent() ? fetched.diagnostics() : List.of());
        Optional<Project> project = fetched.tree().map(tree -> new Project(projects.addImported(name, tree), tree));
        if (!fetched.complete()) {
            incomplete.add(project.map(Project::name).orElse(name));
        }
        return project;
    }

    Map<LookmlSource, Project> read() {
        return Collections.unmodifiableMap(read);
    }

    void link(Project importing, String name, String imported) {
        projects.link(importing.name(), name, imported);
    }

    /** A dependency that is not there, so that the importing project lacks something. */
    void missing(Project importing, Manifest.Dependency dependency, Code code, String message, String hint) {
        incomplete.add(importing.name());
        projects.missing(
                importing.name(),
                dependency,
                new Diagnostic(
                        code,
                        ItemType.REPOSITORY,
                        importing.name(),
                        importing.tree().links().isPresent()
                                ? importing
                                        .tree()
                                        .links()
                                        .get()
                                        .at(
                                                dependency.position().file(),
                                                dependency.position().line())
                                : ProjectLinks.place(dependency),
                        ProjectLinks.place(dependency) + ": the dependency " + dependency.name() + " " + message,
                        hint));
    }

    GitReading finish(CallCounts calls) {
        LookmlSources linked = projects.finish();
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(linked.diagnostics());
        linked.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.GIT_DEPENDENCY_UNKNOWN)
                .forEach(diagnostic -> incomplete.add(diagnostic.item()));
        return new GitReading(linked.projects(), all, withImporting(linked.projects()), calls);
    }

    /** What imports from an incomplete project is incomplete too. */
    private SequencedSet<String> withImporting(List<ProjectFiles> all) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ProjectFiles project : all) {
                boolean lacks = project.imports().values().stream().anyMatch(incomplete::contains);
                grown |= lacks && incomplete.add(project.project());
            }
        }
        return Collections.unmodifiableSequencedSet(incomplete);
    }

    private static Diagnostic problem(Code code, Repository repository, String message, String hint) {
        String label = SourceNames.label(repository);
        String place = repository.host() + "/" + repository.owner() + "/" + repository.name();
        return new Diagnostic(code, ItemType.REPOSITORY, label, place, message, hint);
    }
}
