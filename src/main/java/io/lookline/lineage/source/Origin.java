package io.lookline.lineage.source;

import io.lookline.sql.QueryLineage;
import io.lookline.sql.TableName;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that the rows of a view come from.
 *
 * @param query the text that names it, and what was read of that; empty where no text does. Its variant is conditional
 *     only where not each branch of the text names the same
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

    /**
     * A text and what it reads.
     *
     * @param lineage other views are tables in it, named as they are in the text
     */
    public record Query(QueryText text, QueryLineage lineage) {}

    /** The tables among several whose names nothing decides. */
    public static Set<TableName> undecidedTables(Collection<Origin> origins) {
        return origins.stream()
                .filter(Origin::isUndecided)
                .map(origin -> ((Upstream.Table) origin.upstream()).name())
                .collect(Collectors.toSet());
    }

    /**
     * Whether it is a table of a name that nothing decides, so that it is none that a warehouse could have: it is made of
     * Liquid that asks for what is not known, or of a constant without a value.
     */
    public boolean isUndecided() {
        return upstream instanceof Upstream.Table table
                && query.map(from -> from.text().text().written())
                        .filter(written -> Undecided.isIn(table.name(), written))
                        .isPresent();
    }
}
