package io.lookline.git;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.lookml.project.Manifest;
import io.lookline.lookml.project.ProjectFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each project its name and finds the project behind each name that it may import: first what lies below its
 * {@code imported_projects}, then what was fetched for its manifest, then another project of that name.
 */
final class ProjectLinks {
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> byItsName = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param imports the project behind each name, as far as it is known */
    private record Member(String name, Tree tree, Map<String, String> imports) {}

    /**
     * A project that stands for itself.
     *
     * @param name as it is called; another one is made of it when it is taken
     * @param label how to call its source to people
     * @return the name it has got
     */
    String add(String name, String label, Tree tree) {
        String own = free(name);
        if (own.equals(name)) {
            byItsName.add(name);
        } else {
            diagnostics.add(new Diagnostic(
                    Code.GIT_PROJECT_REPEATED,
                    ItemType.REPOSITORY,
                    label,
                    "",
                    "there are two projects called " + name + "; this one is called " + own + " here",
                    "give each repository a `project` of its own"));
        }
        members.add(new Member(own, tree, new LinkedHashMap<>()));
        return own;
    }

    /**
     * A project that was fetched because another one imports it.
     *
     * @return the name it has got
     */
    String addImported(String name, Tree tree) {
        String own = free(name);
        if (own.equals(name)) {
            byItsName.add(name);
        }
        members.add(new Member(own, tree, new LinkedHashMap<>()));
        return own;
    }

    /** What was fetched for a name in the manifest of a project. */
    void link(String importing, String name, String imported) {
        members.stream().filter(member -> member.name().equals(importing)).forEach(member -> member.imports()
                .put(name, imported));
    }

    /** All projects, those below {@code imported_projects} too; call it once, after the last {@link #add}. */
    LookmlSources finish() {
        List<Member> all = new ArrayList<>();
        List.copyOf(members).forEach(member -> unfold(member, all));
        all.forEach(this::linkByName);
        return new LookmlSources(
                all.stream()
                        .map(member -> new ProjectFiles(
                                member.name(),
                                member.tree().files(),
                                member.imports(),
                                member.tree().links()))
                        .toList(),
                diagnostics);
    }

    private void unfold(Member member, List<Member> all) {
        Map<String, String> below = new LinkedHashMap<>();
        member.tree().imported().keySet().forEach(name -> below.put(name, free(name)));
        member.imports().putAll(below);
        all.add(member);
        below.forEach((folder, name) -> unfold(
                new Member(name, member.tree().imported().get(folder), new LinkedHashMap<>(member.imports())), all));
    }

    private void linkByName(Member member) {
        for (Manifest.Dependency dependency : member.tree().manifest().dependencies()) {
            if (member.imports().containsKey(dependency.name())) {
                continue;
            }
            if (byItsName.contains(dependency.name())) {
                member.imports().put(dependency.name(), dependency.name());
            } else if (!isTold(member, dependency)) {
                diagnostics.add(new Diagnostic(
                        Code.GIT_DEPENDENCY_UNKNOWN,
                        ItemType.REPOSITORY,
                        member.name(),
                        place(dependency),
                        "the project " + dependency.name() + " that it imports is not at hand",
                        "name its repository or folder too"));
            }
        }
    }

    /** Whether it has been said already why a dependency is not there. */
    private boolean isTold(Member member, Manifest.Dependency dependency) {
        return told.contains(member.name() + "//" + dependency.name());
    }

    /** Says why a dependency of a project is not there. */
    void missing(String importing, Manifest.Dependency dependency, Diagnostic why) {
        told.add(importing + "//" + dependency.name());
        diagnostics.add(why);
    }

    /** {@code FILE:LINE} of a dependency. */
    static String place(Manifest.Dependency dependency) {
        return dependency.position().file() + ":" + dependency.position().line();
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
