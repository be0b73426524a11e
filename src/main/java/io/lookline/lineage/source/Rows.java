package io.lookline.lineage.source;

import io.lookline.lookml.project.LookmlObject;
import io.lookline.sql.Outputs;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.TableName;
import java.util.List;
import java.util.Map;

/** The rows of a view, in one of the forms that its text allows. */
sealed interface Rows {
    /** @param outputs the columns of the query by their names */
    record Queried(QueryText text, QueryLineage lineage, Outputs outputs) implements Rows {
        Queried(QueryText text, QueryLineage lineage) {
            this(text, lineage, lineage.outputs());
        }
    }

    /**
     * A native derived table.
     *
     * @param columns the fields of the explore that each column is made of, as {@code alias.field}
     * @param source what the view says of it
     */
    record Asked(String explore, Map<String, List<String>> columns, LookmlObject source) implements Rows {}

    /** Nothing is said, so that Looker takes the table of the view's name. */
    record Assumed(TableName table) implements Rows {}

    /** Nothing is said, and explores bring the rows by the SQL of a join. */
    record Joined() implements Rows {}
}
