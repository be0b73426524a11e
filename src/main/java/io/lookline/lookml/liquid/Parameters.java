package io.lookline.lookml.liquid;

import java.util.Optional;

/** Where the parameters of views are looked up. */
@FunctionalInterface
public interface Parameters {
    /** Knows none. */
    Parameters NONE = _ -> Optional.empty();

    /** @param name as a template writes it: {@code view.parameter}, or {@code parameter} of the view it stands in */
    Optional<Parameter> find(String name);
}
