package io.lookline.lookml;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys in a printed text that could be those of expressions, and are not: whether the lexer takes one for that
 * depends on where the next {@code ;;} is, in a comment or in quotes as well.
 */
final class DoubtfulKeys {
    private final List<Spot> spots = new ArrayList<>();

    private record Spot(int start, String key, boolean inList) {
        int end() {
            return start + key.length();
        }

        /** Behind the colon. */
        int value() {
            return end() + 1;
        }
    }

    /** Adds a key that begins at an offset of the text, and has its colon directly behind it. */
    void add(int start, String key, boolean inList) {
        spots.add(new Spot(start, key, inList));
    }

    /** Whether the lexer would read an expression behind one of them. */
    boolean areMisread(String text) {
        ExpressionKeys keys = new ExpressionKeys(text);
        return spots.stream()
                .anyMatch(spot -> spot.inList
                        ? keys.endsList(spot.start, spot.end(), spot.value())
                        : keys.opens(spot.start, spot.end(), spot.value()));
    }
}
