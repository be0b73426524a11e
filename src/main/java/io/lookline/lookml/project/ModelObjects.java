package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The objects of one type in a model, views or explores: the declaration of each and its refinements, in the order in
 * which the model sees them. A refinement may stand before what it refines.
 */
final class ModelObjects {
    private final String type;
    private final Consumer<Finding> findings;
    private final Map<String, Layer> declared = new LinkedHashMap<>();
    private final Map<String, List<Layer>> refinements = new LinkedHashMap<>();

    /** @param type {@code view} or {@code explore} */
    ModelObjects(String type, List<Declaration> declarations, Consumer<Finding> findings) {
        this.type = type;
        this.findings = findings;
        for (Declaration declaration : declarations) {
            if (declaration.node() instanceof Block block && block.key().equals(type)) {
                Texts.name(block).ifPresent(name -> add(name, new Layer(declaration.file(), block)));
            }
        }
        refinements.forEach(this::check);
    }

    /** By name, in the order of the model. */
    Map<String, Layer> declared() {
        return declared;
    }

    List<Layer> refinements(String name) {
        return refinements.getOrDefault(name, List.of());
    }

    private void add(String name, Layer layer) {
        if (Texts.isRefinement(layer.block())) {
            refinements.computeIfAbsent(name, _ -> new ArrayList<>()).add(layer);
            return;
        }
        Layer other = declared.put(name, layer);
        if (other != null) {
            report(
                    layer,
                    Code.LOOKML_NAME_REPEATED,
                    "the " + type + " " + name + " is also declared in " + place(other, layer.file())
                            + "; the last one counts");
        }
    }

    /** Files of two projects may have the same path. */
    private static String place(Layer layer, ProjectFile seenFrom) {
        String project = layer.file().project();
        String imported = project.equals(seenFrom.project()) ? "" : "//" + project + "/";
        return imported + layer.file().position(layer.block());
    }

    private void check(String name, List<Layer> layers) {
        if (!declared.containsKey(name)) {
            layers.forEach(layer ->
                    report(layer, Code.LOOKML_REFINED_UNKNOWN, "the model has no " + type + " " + name + " to refine"));
        }
        boolean isFinal = false;
        for (Layer layer : layers) {
            if (isFinal) {
                report(
                        layer,
                        Code.LOOKML_REFINED_AFTER_FINAL,
                        "an earlier refinement of the " + type + " " + name
                                + " says that it is the last; this one is applied all the same");
            }
            isFinal |= new LookmlObject(name, List.of(layer)).isYes("final");
        }
    }

    private void report(Layer layer, Code code, String message) {
        findings.accept(Finding.at(layer.file(), layer.block(), code, message));
    }
}
