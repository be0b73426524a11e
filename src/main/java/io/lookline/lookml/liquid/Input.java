package io.lookline.lookml.liquid;

/**
 * Something outside of a template that the template reads.
 *
 * @param name as it is written: {@code view.field}, or {@code field} of the view that the template stands in
 */
public record Input(Kind kind, String name) {
    public enum Kind {
        /** A field whose filter is read: {@code condition}, {@code date_start}, {@code _filters['v.f']}, {@code _is_filtered}. */
        FILTER,
        /** A parameter. */
        PARAMETER,
        /** A field or view of which is asked whether a query has it: {@code _is_selected}, {@code _in_query}. */
        SELECTION,
        /** A field whose value is shown: {@code v.f._value}, {@code row['v.f']}. */
        VALUE,
        /** A name that nothing decides: a user attribute, a variable, or a field without {@code _value}. */
        VARIABLE
    }
}
