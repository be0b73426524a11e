package io.lookline.cli;

import io.lookline.config.Nearest;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.Model;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The models of projects, found by the names that a person gives. */
record NamedModels(Lookml lookml, CommandLine command) {
    /**
     * A model of the project itself, or of another one, if the own one has none of that name.
     *
     * @throws ParameterException when none has it
     */
    Model named(String name) {
        return lookml.projects().stream()
                .flatMap(project -> lookml.model(project, name).stream())
                .findFirst()
                .orElseThrow(() -> unknown("model", name, "these projects", names()));
    }

    /** All models of the project itself. */
    List<Model> own() {
        String own = lookml.projects().iterator().next();
        return lookml.models(own).stream()
                .flatMap(name -> lookml.model(own, name).stream())
                .toList();
    }

    /** The complaint about a name, with the one that may have been meant. */
    ParameterException unknown(String type, String name, String place, Collection<String> known) {
        String meant = Nearest.of(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return new ParameterException(command, "there is no " + type + " " + name + " in " + place + meant);
    }

    private List<String> names() {
        return lookml.projects().stream()
                .flatMap(project -> lookml.models(project).stream())
                .toList();
    }
}
