package io.lookline.lookml;

/**
 * A value in double quotes.
 *
 * @param text what stands between the quotes, as it is written: a backslash keeps its place before what it escapes
 */
public record Quoted(String text, int start) implements Value, Element {
    /** The text that is meant: without the backslashes that escape a quote or a backslash. */
    public String unescaped() {
        return text.indexOf('\\') < 0 ? text : text.replaceAll("\\\\([\"\\\\])", "$1");
    }
}
