package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Pair;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A view as one model sees it: with its parents and refinements.
 *
 * @param object what all of its layers say
 * @param own its declaration and its refinements, without the parents
 * @param parents the names of the views that it extends, directly or not, the nearest last
 */
public record View(LookmlObject object, List<Layer> own, List<String> parents) {
    /** What makes a field, by the key of its block. */
    static final Set<String> FIELDS = Set.of("dimension", "dimension_group", "measure", "filter", "parameter");

    /** Blocks with a name inside of a view, which are merged by it. */
    static final Set<String> MEMBERS = Set.of("dimension", "dimension_group", "measure", "filter", "parameter", "set");

    public String name() {
        return object.name();
    }

    /** Where it is declared, without refinements. */
    public Layer declaration() {
        return own.getFirst();
    }

    /** The project that declares it. */
    public String project() {
        return declaration().file().project();
    }

    /** Whether it only serves to be extended; that is not inherited. */
    public boolean isAbstract() {
        return new LookmlObject(name(), own)
                .text("extension")
                .filter(value -> value.equals("required"))
                .isPresent();
    }

    /** Its fields as they are declared: a dimension group is one of them. */
    public List<LookmlObject> fields() {
        return object.children(FIELDS);
    }

    public List<LookmlObject> sets() {
        return object.children(Set.of("set"));
    }

    /** The layer that says last where the rows come from, by a table's name or by a derived table. */
    public Optional<LookmlObject.Located> source() {
        return object.layers().reversed().stream()
                .map(layer -> new LookmlObject(name(), List.of(layer)))
                .flatMap(layer -> layer.located("derived_table").or(() -> layer.located("sql_table_name")).stream())
                .findFirst();
    }

    /** The name of its table as it is written; empty for a derived table, and when nothing is said. */
    public Optional<String> sqlTableName() {
        return source().filter(found -> found.node() instanceof Pair)
                .flatMap(found -> Texts.all(found.node()).stream().findFirst());
    }

    /** Its derived table with what parents and refinements say of it, from the last one on that names a table instead. */
    public Optional<LookmlObject> derivedTable() {
        return source().filter(found -> found.node() instanceof Block)
                .flatMap(_ -> new LookmlObject(name(), behindTheLastTable()).part("derived_table"));
    }

    private List<Layer> behindTheLastTable() {
        List<Layer> layers = object.layers();
        for (int i = layers.size() - 1; i > 0; i--) {
            LookmlObject layer = new LookmlObject(name(), List.of(layers.get(i - 1)));
            if (layer.located("sql_table_name").isPresent()
                    && layer.located("derived_table").isEmpty()) {
                return layers.subList(i, layers.size());
            }
        }
        return layers;
    }
}
