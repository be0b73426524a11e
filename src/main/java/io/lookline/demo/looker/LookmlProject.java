package io.lookline.demo.looker;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A LookML project: its files, and where in them things are declared. Files are laid out as Looker's own formatter does,
 * one declaration at the start of a line.
 */
public final class LookmlProject {

    private static final Pattern DECLARATION =
            Pattern.compile("^ *(view|explore|dimension|dimension_group|measure|filter|parameter): (\\+?)(\\w+) \\{");

    private final String name;
    private final String repository;
    private final SortedMap<String, String> files;
    private final List<LookmlProject> imports;
    private final Map<String, Spot> declarations = new HashMap<>();

    /**
     * @param repository owner and name with a slash between them, empty for a project without one
     * @param files text by path
     * @param imports the projects that this one may include from
     */
    LookmlProject(String name, String repository, Map<String, String> files, List<LookmlProject> imports) {
        this.name = name;
        this.repository = repository;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.imports = List.copyOf(imports);
        Map<String, Spot> refined = new HashMap<>();
        this.files.forEach((path, text) -> read(path, text, refined));
        refined.forEach(declarations::putIfAbsent);
    }

    /** A project that has no files yet. */
    static LookmlProject unwritten(String name) {
        return new LookmlProject(name, "", Map.of(), List.of());
    }

    /**
     * Where something is declared.
     *
     * @param file the path from the project's root
     * @param line 1 for the first
     */
    record Spot(String project, String file, int line) {}

    /** The project's name, which is Looker's id of it too. */
    public String name() {
        return name;
    }

    /** Owner and name of the project's repository with a slash between them; empty without one. */
    public String repository() {
        return repository;
    }

    /** The text of every file by its path, sorted by that; paths have {@code /} between their parts and none in front. */
    public SortedMap<String, String> files() {
        return files;
    }

    Optional<Spot> explore(String explore) {
        return find("explore " + explore);
    }

    /** @param declared a field, or the dimension group that makes it */
    Optional<Spot> field(String view, String declared) {
        return find(view + "." + declared);
    }

    private Optional<Spot> find(String key) {
        return Optional.ofNullable(declarations.get(key)).or(() -> imports.stream()
                .flatMap(imported -> imported.find(key).stream())
                .findFirst());
    }

    /** What is only refined stays where it was declared first. */
    private void read(String path, String text, Map<String, Spot> refined) {
        if (!path.endsWith(".lkml")) {
            return;
        }
        String view = "";
        Map<String, Spot> found = declarations;
        int line = 0;
        for (String each : text.split("\n")) {
            line++;
            Matcher declaration = DECLARATION.matcher(each);
            if (!declaration.find()) {
                continue;
            }
            String declared = declaration.group(3);
            Spot spot = new Spot(name, path, line);
            switch (declaration.group(1)) {
                case "view" -> {
                    view = declared;
                    found = declaration.group(2).isEmpty() ? declarations : refined;
                }
                case "explore" -> declarations.putIfAbsent("explore " + declared, spot);
                default -> found.putIfAbsent(view + "." + declared, spot);
            }
        }
    }
}
