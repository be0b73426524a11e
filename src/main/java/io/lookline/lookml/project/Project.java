package io.lookline.lookml.project;

import io.lookline.lookml.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One project, parsed; the constants in its files are still to be replaced. */
final class Project {
    private final ProjectFiles source;
    private final NavigableMap<String, Document> documents = new TreeMap<>();
    private final Manifest manifest;

    /** @param parsed the files of {@code source}, in its order */
    Project(ProjectFiles source, List<Document> parsed) {
        this.source = source;
        parsed.forEach(document -> documents.put(document.source().file(), document));
        this.manifest = Optional.ofNullable(documents.get(Manifest.FILE))
                .map(Manifest::of)
                .orElse(Manifest.NONE);
    }

    String name() {
        return source.project();
    }

    Manifest manifest() {
        return manifest;
    }

    Optional<SourceLinks> links() {
        return source.links();
    }

    /** By path, sorted. */
    NavigableMap<String, Document> documents() {
        return documents;
    }

    /** The name that it has here, and the one that its manifest gives it. */
    Set<String> ownNames() {
        Set<String> names = new LinkedHashSet<>();
        names.add(name());
        manifest.projectName().ifPresent(names::add);
        return names;
    }

    /** The name of the project that {@code //name/} means in the files of this one. */
    String imported(String name) {
        String other = source.imports().get(name);
        return other != null ? other : ownNames().contains(name) ? name() : name;
    }
}
