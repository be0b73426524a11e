package io.lookline.lineage.source;

import io.lookline.lookml.project.View;
import java.util.List;
import java.util.Optional;

/** What the names of views mean where an expression stands. */
sealed interface Scope permits ViewScope, ExploreScope {
    /** The view that a name means; empty for one that is not in reach. */
    Optional<View> view(String name);

    /** The rows of the view that a name means, which is in reach. */
    List<Rows> rows(String name);
}
