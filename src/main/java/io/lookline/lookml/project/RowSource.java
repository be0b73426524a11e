package io.lookline.lookml.project;

import io.lookline.lookml.liquid.Variant;
import java.util.List;

/** Where the rows of a view come from, as its text says it, with each branch that Liquid leaves open. */
public sealed interface RowSource {
    /** @param names what {@code sql_table_name} can be, as it is written but for constants and Liquid */
    record Table(List<Variant> names) implements RowSource {}

    /** @param queries what the SQL of a derived table can be; references to other views still stand in it */
    record Query(List<Variant> queries) implements RowSource {}

    /** @param explore the explore that a native derived table asks */
    record Native(String explore) implements RowSource {}

    /** Nothing is said: Looker takes a table named like the view, unless a join gives the rows. */
    record Unsaid() implements RowSource {}
}
