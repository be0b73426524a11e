package io.lookline.lineage;

import io.lookline.looker.LookerInstance;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.lookml.project.SourceLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds projects of LookML from texts: {@code project("shop").file("m.model.lkml", "…")}, all of them read in full unless said otherwise. */
final class Lookmls {
    private final Map<String, List<SourceText>> files = new LinkedHashMap<>();
    private final Set<String> incomplete = new TreeSet<>();
    private String current;

    private Lookmls() {}

    static Lookmls project(String name) {
        return new Lookmls().and(name);
    }

    /** One more project: the following files are its own. */
    Lookmls and(String name) {
        files.put(name, new ArrayList<>());
        current = name;
        return this;
    }

    Lookmls file(String path, String text) {
        files.get(current).add(SourceText.of(path, text));
        return this;
    }

    /** A project of which something could not be read. */
    Lookmls incomplete(String project) {
        incomplete.add(project);
        return this;
    }

    /** As Looker lists them. */
    List<LookerInstance.Model> models() {
        Lookml lookml = lookml();
        return lookml.projects().stream()
                .flatMap(
                        project -> lookml.models(project).stream().map(name -> new LookerInstance.Model(name, project)))
                .sorted(Comparator.comparing(LookerInstance.Model::name))
                .toList();
    }

    LookmlState state() {
        return new LookmlState(lookml(), incomplete);
    }

    private Lookml lookml() {
        return Lookml.read(
                files.entrySet().stream()
                        .map(project -> new ProjectFiles(
                                project.getKey(),
                                project.getValue(),
                                Map.of(),
                                Optional.of(new SourceLinks(
                                        "https://git/" + project.getKey() + "/blob/c0ffee/{path}#L{line}"))))
                        .toList(),
                LookmlOptions.NONE);
    }
}
