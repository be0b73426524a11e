package io.lookline.catalog;

import java.util.Arrays;

/** Tables of a database service as ends of lineage. */
public final class Tables {
    private Tables() {}

    /** A table with an id made of its name. */
    public static TableRef table(String fqn) {
        return new TableRef(fqn, "id-" + fqn);
    }

    /** The edge from a table to a data model, with a pair for each {@code column > column}. */
    public static Edge edge(TableRef table, DataModel target, String... pairs) {
        return new Edge(
                new Edge.Key(table, target.ref()),
                Arrays.stream(pairs)
                        .map(pair -> pair.split(" > "))
                        .map(pair -> new Edge.ColumnPair(
                                Fqn.ofColumn(table.fqn(), pair[0]), Fqn.ofColumn(target.fqn(), pair[1])))
                        .toList());
    }

    /** The same edge with a query and a description. */
    public static Edge told(Edge edge, String sqlQuery, String description) {
        return new Edge(edge.key(), edge.columns(), sqlQuery, description);
    }
}
