package io.lookline.lookml.liquid;

import java.util.List;

/**
 * One text that a template may become.
 *
 * @param conditional whether it is one of several
 * @param description {@code Liquid branch 2 of 3}; empty when it is the only one
 * @param reasons what was assumed for it, the first of it: {@code `orders._in_query` is true}
 */
public record Variant(String text, boolean conditional, String description, List<String> reasons) {
    public Variant {
        reasons = List.copyOf(reasons);
    }
}
