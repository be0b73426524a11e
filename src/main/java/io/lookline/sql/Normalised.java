package io.lookline.sql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A statement as the grammar takes it.
 *
 * @param text names are quoted by back-ticks, texts by apostrophes, and there is nothing else in quotes
 * @param places where its pieces begin, ascending
 * @param offsets where they begin in the text as it was given
 */
record Normalised(String text, int[] places, int[] offsets) {
    /** Words that give a query its structure: as names they would make another query of it. */
    private static final Set<String> STRUCTURE = Set.of(
            "SELECT",
            "FROM",
            "WHERE",
            "JOIN",
            "ON",
            "GROUP",
            "ORDER",
            "BY",
            "HAVING",
            "UNION",
            "INTERSECT",
            "AS",
            "CASE",
            "WHEN",
            "THEN",
            "ELSE",
            "END",
            "AND",
            "OR",
            "NOT",
            "IN",
            "IS",
            "NULL",
            "WITH",
            "USING",
            "LIMIT",
            "QUALIFY",
            "OVER",
            "PARTITION",
            "INTO",
            "VALUES",
            "DISTINCT",
            "EXISTS",
            "LATERAL",
            "UNNEST",
            "PIVOT",
            "UNPIVOT");

    private static final int QUOTES = 3;

    /** With the word at a place in quotes, so that it is a name; this when no word is there that can be one. */
    Normalised quoted(int place) {
        int piece = Arrays.binarySearch(places, place);
        if (piece < 0) {
            return this;
        }
        String word = word(place);
        if (word.isEmpty() || STRUCTURE.contains(word.toUpperCase(Locale.ROOT))) {
            return this;
        }
        String changed = text.substring(0, place) + "`" + Identifier.UNQUOTED + word + "`"
                + text.substring(place + word.length());
        int[] moved = places.clone();
        for (int i = piece + 1; i < moved.length; i++) {
            moved[i] += QUOTES;
        }
        return new Normalised(changed, moved, offsets);
    }

    /** The place of the piece before the one at a place. */
    int before(int place) {
        int piece = Arrays.binarySearch(places, place);
        return piece > 0 ? places[piece - 1] : 0;
    }

    private String word(int place) {
        int end = place;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end > place && Character.isLetter(text.charAt(place)) ? text.substring(place, end) : "";
    }

    /** Where something of the text stands in the text as it was given. */
    int offset(int place) {
        int found = Arrays.binarySearch(places, place);
        int piece = found >= 0 ? found : -found - 2;
        return piece < 0 ? offsets.length == 0 ? 0 : offsets[0] : offsets[piece];
    }
}
