package io.lookline.sql;

import java.util.Arrays;

/**
 * A statement as the grammar takes it.
 *
 * @param text names are quoted by back-ticks, texts by apostrophes, and there is nothing else in quotes
 * @param places where its pieces begin, ascending
 * @param offsets where they begin in the text as it was given
 */
record Normalised(String text, int[] places, int[] offsets) {
    /** Where something of the text stands in the text as it was given. */
    int offset(int place) {
        int found = Arrays.binarySearch(places, place);
        int piece = found >= 0 ? found : -found - 2;
        return piece < 0 ? offsets.length == 0 ? 0 : offsets[0] : offsets[piece] + (found >= 0 ? 0 : 0);
    }
}
