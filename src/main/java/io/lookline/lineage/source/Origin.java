package io.lookline.lineage.source;

import io.lookline.sql.QueryLineage;
import io.lookline.sql.TableName;
import java.util.Optional;

/**
 * One thing that the rows of a view come from.
 *
 * @param query the text that names it, and what was read of that; empty where no text does
 * @param inExplore the explore that has it so, where the view itself does not; empty otherwise
 */
public record Origin(Upstream upstream, Optional<Query> query, Optional<String> inExplore) {
    /** What rows can come from. */
    public sealed interface Upstream {
        /** @param assumed whether only the view's own name says so */
        record Table(TableName name, boolean assumed) implements Upstream {}

        /** The rows of another view of the model. */
        record OtherView(String view) implements Upstream {}

        /** An explore of the model. */
        record Explore(String explore) implements Upstream {}
    }

    /** A text and what it reads. */
    public record Query(QueryText text, QueryLineage lineage) {}
}
