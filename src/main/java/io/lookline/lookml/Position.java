package io.lookline.lookml;

/**
 * A place in a file.
 *
 * @param line 1 for the first
 * @param column 1 for the first character of the line, counted in UTF-16 units
 */
public record Position(String file, int line, int column) {
    /** {@code FILE:LINE:COLUMN}, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
