package io.lookline.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What turns Looker's life-time total of views into the catalog's count per day: the total at the start of a day, and
 * the last one seen on it. It is kept with the dashboard itself, so that no state is needed elsewhere, and a run that
 * is repeated after a crash computes the same count. What a crash kept from being reported counts for the next day.
 *
 * @param day the day (UTC) on which views were last seen to grow
 * @param base the total before that day's first view
 * @param total the last total seen
 */
record UsageMark(LocalDate day, long base, long total) {
    private static final int DAY_CHARACTERS = 3;
    private static final int BASE_CHARACTERS = 5;
    private static final int GROWTH_CHARACTERS = 4;
    /** Length of the text form. */
    static final int CHARACTERS = DAY_CHARACTERS + BASE_CHARACTERS + GROWTH_CHARACTERS;

    /** Views on {@link #day}. */
    long count() {
        return total - base;
    }

    /** The first sight of a total: nothing is known of single days yet. */
    static UsageMark first(LocalDate today, long total) {
        return new UsageMark(today, total, total);
    }

    /**
     * The mark after a total was seen today. A total that shrank starts anew; a day that lies before the mark's, as of a
     * clock that was put back, goes on with the mark's.
     *
     * @param reported the latest day that the catalog knows; null when it knows none
     */
    UsageMark seen(LocalDate today, long newTotal, Usage.Day reported) {
        if (newTotal == total) {
            return this;
        }
        if (newTotal < total) {
            return first(today, newTotal);
        }
        return today.isAfter(day)
                ? new UsageMark(today, base + known(reported), newTotal)
                : new UsageMark(day, base, newTotal);
    }

    /** How many of this mark's views the catalog knows. Without any usage it shows today with a count of 0. */
    private long known(Usage.Day reported) {
        if (reported == null || reported.count() == 0 || reported.date().isBefore(day)) {
            return 0;
        }
        return reported.date().isAfter(day) ? count() : Math.min(reported.count(), count());
    }

    String text() {
        return Base64Number.write(day.toEpochDay(), DAY_CHARACTERS)
                + Base64Number.write(base, BASE_CHARACTERS)
                + Base64Number.write(count(), GROWTH_CHARACTERS);
    }

    /** Reads {@link #text()}; empty when the text is none. */
    static Optional<UsageMark> parse(String text) {
        if (text.length() != CHARACTERS) {
            return Optional.empty();
        }
        long day = Base64Number.read(text.substring(0, DAY_CHARACTERS));
        long base = Base64Number.read(text.substring(DAY_CHARACTERS, DAY_CHARACTERS + BASE_CHARACTERS));
        long growth = Base64Number.read(text.substring(DAY_CHARACTERS + BASE_CHARACTERS));
        return day < 0 || base < 0 || growth < 0
                ? Optional.empty()
                : Optional.of(new UsageMark(LocalDate.ofEpochDay(day), base, base + growth));
    }
}
