package io.lookline.lookml;

import java.util.List;

/** A key with a list: {@code fields: [id, -name, set*]}, {@code filters: [status: "done", view.count: ">0"]}. */
public record ValueList(String key, List<Element> elements, int start, int end) implements Node {
    public ValueList {
        elements = List.copyOf(elements);
    }
}
