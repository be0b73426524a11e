package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.ValueList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An object that several blocks describe: parents first, then its declaration, then its refinements. The last one that
 * says something has the last word, but for what adds up. Nothing is copied: the blocks are asked anew.
 *
 * @param name as references use it
 * @param layers at least one, the last has the last word
 */
public record LookmlObject(String name, List<Layer> layers) {
    /**
     * Parameters whose values add up over parents and refinements instead of replacing each other. Looker's
     * documentation of refinements names them; of other lists it says that they are replaced.
     */
    static final Set<String> ADDITIVE =
            Set.of("link", "drill_fields", "tags", "extends", "access_filter", "aggregate_table", "join");

    public LookmlObject {
        layers = List.copyOf(layers);
    }

    /** The layer that has the last word: where a person would look for the object. */
    public Layer last() {
        return layers.getLast();
    }

    /** What the last pair with this key says. */
    public Optional<String> text(String key) {
        return located(key).map(Located::node).flatMap(node -> Texts.all(node).stream()
                .findFirst());
    }

    /** Whether the last pair with this key says {@code yes}. */
    public boolean isYes(String key) {
        return text(key).filter(value -> value.equals("yes")).isPresent();
    }

    /** The texts of a list or of pairs with this key; those of every layer where they add up, otherwise the last. */
    public List<String> texts(String key) {
        return nodes(key)
                .flatMap(located -> Texts.all(located.node()).stream())
                .distinct()
                .toList();
    }

    /** The last node with this key, and its layer. */
    public Optional<Located> located(String key) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            List<Node> nodes = layer.block().nodes();
            for (int at = nodes.size() - 1; at >= 0; at--) {
                if (key.equals(key(nodes.get(at)))) {
                    return Optional.of(new Located(layer, nodes.get(at)));
                }
            }
        }
        return Optional.empty();
    }

    /** The nodes with this key that count, in the order of the layers. */
    public Stream<Located> nodes(String key) {
        if (ADDITIVE.contains(key)) {
            return layers.stream().flatMap(layer -> nodes(layer, key));
        }
        return layers.reversed().stream()
                .filter(layer -> nodes(layer, key).findAny().isPresent())
                .findFirst()
                .stream()
                .flatMap(layer -> nodes(layer, key));
    }

    /** The named blocks inside with one of these keys; blocks of one name are one object, at the place of the first. */
    public List<LookmlObject> children(Set<String> keys) {
        Map<String, List<Layer>> byName = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (Node node : layer.block().nodes()) {
                if (node instanceof Block block && keys.contains(block.key())) {
                    Texts.name(block).ifPresent(name -> add(byName, name, new Layer(layer.file(), block)));
                }
            }
        }
        return byName.entrySet().stream()
                .map(entry -> new LookmlObject(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The block without a name with this key, as an object of its own; its parameters are merged one by one. */
    public Optional<LookmlObject> part(String key) {
        List<Layer> parts = layers.stream()
                .flatMap(layer -> nodes(layer, key))
                .filter(located -> located.node() instanceof Block)
                .map(located -> new Layer(located.layer().file(), (Block) located.node()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new LookmlObject(key, parts));
    }

    /** A node, and the layer that it is in. */
    public record Located(Layer layer, Node node) {}

    /** A block of another type under the same name replaces what was there, as a measure does a dimension. */
    private static void add(Map<String, List<Layer>> byName, String name, Layer layer) {
        List<Layer> same = byName.computeIfAbsent(name, _ -> new ArrayList<>(1));
        if (!same.isEmpty()
                && !same.getLast().block().key().equals(layer.block().key())) {
            same.clear();
        }
        same.add(layer);
    }

    private static Stream<Located> nodes(Layer layer, String key) {
        return layer.block().nodes().stream()
                .filter(node -> key.equals(key(node)))
                .map(node -> new Located(layer, node));
    }

    /** The key of a node; empty for a comment. */
    static String key(Node node) {
        return switch (node) {
            case Pair pair -> pair.key();
            case ValueList list -> list.key();
            case Block block -> block.key();
            case Comment _ -> "";
        };
    }
}
