package io.lookline.lookml.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An explore as its model sees it: with its parents and refinements.
 *
 * @param object what all of its layers say
 * @param own its declaration and its refinements, without the parents
 * @param parents the names of the explores that it extends, directly or not, the nearest last
 * @param base the view that the joins start from; empty when the model does not have it
 * @param joins in the order of the layers
 */
public record Explore(
        LookmlObject object, List<Layer> own, List<String> parents, Optional<View> base, List<Join> joins) {
    static final Set<String> JOINS = Set.of("join");

    public String name() {
        return object.name();
    }

    /** Where it is declared, without refinements. */
    public Layer declaration() {
        return own.getFirst();
    }

    /** Whether it only serves to be extended; that is not inherited. */
    public boolean isAbstract() {
        return new LookmlObject(name(), own)
                .text("extension")
                .filter(value -> value.equals("required"))
                .isPresent();
    }

    /** The name of the base view: {@code from}, {@code view_name}, or the explore's own name. */
    public String baseName() {
        return baseName(object);
    }

    /** The name under which references know the base view: with {@code from} the explore's, otherwise the view's. */
    public String baseAlias() {
        return object.text("from")
                .map(_ -> object.text("view_name").orElse(name()))
                .orElse(baseName());
    }

    static String baseName(LookmlObject explore) {
        return explore.text("from").or(() -> explore.text("view_name")).orElse(explore.name());
    }

    /** The join with an alias; empty for the base view. */
    public Optional<Join> join(String alias) {
        return joins.stream().filter(join -> join.alias().equals(alias)).findFirst();
    }

    /** The view behind an alias. */
    public Optional<View> view(String alias) {
        return alias.equals(baseAlias()) ? base : join(alias).flatMap(Join::view);
    }
}
