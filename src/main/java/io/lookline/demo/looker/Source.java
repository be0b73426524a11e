package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;

/**
 * A view as an explore knows it.
 *
 * @param alias the prefix of the names of its fields; other than the view's name with {@code from}
 * @param on the join's {@code sql_on}, null for the base view
 */
record Source(String alias, View view, String on) {

    String label() {
        return Words.title(alias);
    }

    /** The entry among the joins. */
    ObjectNode json() {
        ObjectNode join = Json.object();
        join.put("name", alias).put("sql_on", on).put("type", "left_outer").put("relationship", "many_to_one");
        join.put("from", alias.equals(view.name()) ? null : view.name());
        return join.put("sql_table_name", view.table());
    }
}
