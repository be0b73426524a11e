package io.lookline.ingest;

/**
 * How many items of one type ended in which way.
 *
 * @param notReached what was planned when the run ended early
 * @param deleted how many of the written ones were deletions
 */
public record Counts(int written, int unchanged, int filtered, int warned, int failed, int notReached, int deleted) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                written + other.written,
                unchanged + other.unchanged,
                filtered + other.filtered,
                warned + other.warned,
                failed + other.failed,
                notReached + other.notReached,
                deleted + other.deleted);
    }

    Counts plus(Outcome outcome, boolean deletion) {
        return plus(
                switch (outcome) {
                    case WRITTEN -> new Counts(1, 0, 0, 0, 0, 0, deletion ? 1 : 0);
                    case UNCHANGED -> new Counts(0, 1, 0, 0, 0, 0, 0);
                    case FILTERED -> new Counts(0, 0, 1, 0, 0, 0, 0);
                    case WARNED -> new Counts(0, 0, 0, 1, 0, 0, 0);
                    case FAILED -> new Counts(0, 0, 0, 0, 1, 0, 0);
                    case NOT_REACHED -> new Counts(0, 0, 0, 0, 0, 1, 0);
                });
    }

    /** Items that ended well. */
    public int succeeded() {
        return written + unchanged + warned;
    }

    /** Items that a run without mishap would have brought to a good end. */
    public int due() {
        return succeeded() + failed + notReached;
    }

    public int total() {
        return due() + filtered;
    }
}
