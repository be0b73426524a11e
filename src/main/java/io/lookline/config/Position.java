package io.lookline.config;

import java.util.Comparator;

/**
 * A place in a workflow file.
 *
 * @param file the file's name as it was given
 * @param line 1 for the first; 0 when the whole file is meant
 * @param column 1 for the first character of the line; 0 when the whole file is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> IN_THE_FILE = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    static Position wholeOf(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return IN_THE_FILE.compare(this, other);
    }

    /** {@code FILE:LINE:COL}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
