package io.lookline.lookml;

import java.util.List;
import java.util.Optional;

/** A key, perhaps a name, and what stands between the braces: {@code dimension: id { … }}, {@code derived_table: { … }}. */
public record Block(String key, Optional<Value> name, List<Node> nodes, int start, int end) implements Node {
    public Block {
        nodes = List.copyOf(nodes);
    }
}
