package io.lookline.lookml;

/** A key with one value: {@code type: string}, {@code sql: ${TABLE}.id ;;}. */
public record Pair(String key, Value value, int start, int end) implements Node, Element {}
