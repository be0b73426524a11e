package io.lookline.lineage;

/**
 * What a field's value comes from in the end.
 *
 * @param name what it is, in words: {@code column amount of shop.orders}
 */
public record ExplainedSource(String name, ExplainedResult result) {}
