package io.lookline.lookml.dashboard;

/**
 * A field that a query makes itself: {@code dynamic_fields}. What is not given is an empty text.
 *
 * @param name how the query's fields name it
 * @param basedOn the field that a custom measure counts or sums
 * @param expression a Looker expression
 */
public record DynamicField(Kind kind, String name, String label, String basedOn, String expression) {
    public enum Kind {
        DIMENSION,
        MEASURE,
        TABLE_CALCULATION
    }
}
