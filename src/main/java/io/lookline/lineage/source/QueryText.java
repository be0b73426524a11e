package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Variant;
import io.lookline.lookml.project.RenderedText;
import java.util.List;

/**
 * One text that gives the rows of a view.
 *
 * @param text where it stands and how it is written
 * @param variant what it becomes
 */
public record QueryText(Form form, RenderedText text, Variant variant) {
    /** What kind of text it is. */
    public enum Form {
        /** {@code sql_table_name}: a table, perhaps with an alias, or a query in parentheses. */
        TABLE_NAME,
        /** The SQL of a derived table. */
        DERIVED_TABLE,
        /** {@code sql} of a join, which brings the rows of the view that it joins, or a function of columns that does. */
        JOIN
    }

    /** The text itself, without Liquid. */
    public String sql() {
        return variant.text();
    }

    /** Whether it names a table, and is no query. */
    boolean isTable() {
        return form == Form.TABLE_NAME && !sql().stripLeading().startsWith("(");
    }

    /** The same text, as if it were the only one. */
    QueryText unconditional() {
        return variant.conditional()
                ? new QueryText(form, text, new Variant(variant.text(), false, "", List.of()))
                : this;
    }
}
