package io.lookline.lookml;

/** A value or name without quotes: {@code yes}, {@code many_to_one}, {@code -orders.id}, <code>@{connection}</code>. */
public record Bare(String text, int start) implements Value, Element {}
