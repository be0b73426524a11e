package io.lookline.lookml;

/** SQL, HTML or a Looker expression, which ends at the first {@code ;;}. */
public record Expression(String text, int start) implements Value {}
