package io.lookline.lookml.project;

/** Where the rows of a view come from, as its text says it. */
public sealed interface RowSource {
    /** @param name what {@code sql_table_name} can be */
    record Table(RenderedText name) implements RowSource {}

    /** @param sql what the SQL of a derived table can be; references to other views still stand in it */
    record Query(RenderedText sql) implements RowSource {}

    /**
     * @param explore the explore that a native derived table asks
     * @param source what the view says of it: {@code explore_source}
     */
    record Native(String explore, LookmlObject source) implements RowSource {}

    /** Nothing is said: Looker takes a table named like the view, unless a join gives the rows. */
    record Unsaid() implements RowSource {}
}
