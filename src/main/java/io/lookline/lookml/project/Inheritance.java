package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which blocks describe an object, in Looker's order: its parents from left to right, each with its own parents and
 * refinements, then its declaration, then its refinements in the order of the includes, each after its own parents. An
 * object that was applied once is not applied again.
 */
final class Inheritance {
    /** Nobody writes a longer chain; a stack has its limits. */
    private static final int DEEPEST = 100;

    private final ModelObjects objects;
    private final String type;
    private final Consumer<Finding> findings;
    private final Map<String, Lineage> resolved = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    /**
     * @param layers with those of the parents
     * @param own the declaration and its refinements
     * @param parents the names of all that was extended, the nearest last
     */
    record Lineage(List<Layer> layers, List<Layer> own, List<String> parents) {}

    Inheritance(String type, ModelObjects objects, Consumer<Finding> findings) {
        this.type = type;
        this.objects = objects;
        this.findings = findings;
    }

    /** @param name of an object that the model has */
    Lineage of(String name) {
        Lineage known = resolved.get(name);
        if (known == null) {
            Walk walk = new Walk();
            walk.object(name);
            List<Layer> own = new ArrayList<>();
            own.add(objects.declared().get(name));
            own.addAll(objects.refinements(name));
            known = new Lineage(
                    List.copyOf(walk.layers),
                    List.copyOf(own),
                    walk.applied.stream().filter(each -> !each.equals(name)).toList());
            resolved.put(name, known);
        }
        return known;
    }

    private final class Walk {
        private final List<Layer> layers = new ArrayList<>();
        private final Set<String> open = new LinkedHashSet<>();
        private final Set<String> applied = new LinkedHashSet<>();

        private void object(String name) {
            open.add(name);
            Layer declaration = objects.declared().get(name);
            apply(declaration);
            objects.refinements(name).forEach(this::apply);
            open.remove(name);
            applied.add(name);
        }

        private void apply(Layer layer) {
            new LookmlObject("", List.of(layer)).nodes("extends").forEach(each -> Texts.all(each.node())
                    .forEach(parent -> parent(parent, layer)));
            layers.add(layer);
        }

        private void parent(String name, Layer child) {
            if (open.contains(name)) {
                report(
                        child,
                        Code.LOOKML_EXTENDS_CYCLE,
                        name,
                        "it extends " + name + ", which extends it; each is applied once");
            } else if (open.size() == DEEPEST) {
                report(
                        child,
                        Code.LOOKML_EXTENDS_CYCLE,
                        name,
                        "it extends " + name + " at the end of a chain of more than " + DEEPEST
                                + " objects, which is not followed further");
            } else if (!objects.declared().containsKey(name)) {
                report(child, Code.LOOKML_PARENT_UNKNOWN, name, "the model has no " + type + " " + name + " to extend");
            } else if (!applied.contains(name)) {
                object(name);
            }
        }

        private void report(Layer child, Code code, String parent, String message) {
            if (reported.add(code + parent + child.file().position(child.block()))) {
                findings.accept(Finding.at(child.file(), child.block(), code, message));
            }
        }
    }
}
