package io.lookline.lookml.dashboard;

/**
 * How much the values of one file may come to. Aliases write a value out again for a few characters each, so that a small
 * file could fill the memory; neither many documents nor long texts get around the limit.
 */
final class YamlBudget {
    /** Characters; a file of dashboards without aliases needs less, even the largest that is read. */
    private static final long MOST_KEPT = 64_000_000;

    /** With what is read and not kept: documents that are too large, after each of which the next one is tried. */
    private static final long MOST_READ = 10 * MOST_KEPT;

    /** What a value takes besides its text. */
    private static final int VALUE = 64;

    private long kept;
    private long read;

    /** Counts a value, or a key, and says whether there was enough for it. */
    boolean spend(int textLength) {
        int cost = VALUE + textLength;
        kept += cost;
        read += cost;
        return kept <= MOST_KEPT && read <= MOST_READ;
    }

    long kept() {
        return kept;
    }

    /** What was read since then is not kept. */
    void dropTo(long before) {
        kept = before;
    }
}
