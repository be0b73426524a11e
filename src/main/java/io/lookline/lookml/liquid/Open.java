package io.lookline.lookml.liquid;

import java.util.function.UnaryOperator;

/**
 * A value that only a query decides.
 *
 * @param key the same for what has the same value
 * @param base the key before filters
 * @param then what filters make of the base
 * @param filters how many they are
 */
record Open(String key, String base, Source source, UnaryOperator<LiquidValue> then, int filters)
        implements LiquidValue {
    private static final int MOST_FILTERS = 50;
    private static final int LONGEST_KEY = 500;

    /** What is written where an open value is output. */
    sealed interface Source {}

    /** A text that is neutral in SQL. */
    record StandIn(String text) implements Source {}

    /** Something of which only the name is known. */
    record Unknown(String name) implements Source {}

    /** @param name as the template writes it */
    record Asked(String name, Parameter parameter) implements Source {}

    Open(String key, Source source) {
        this(key, key, source, UnaryOperator.identity(), 0);
    }

    /** What one more filter makes of it; one filter too many changes nothing. */
    Open filtered(String filter, UnaryOperator<LiquidValue> function) {
        if (filters == MOST_FILTERS) {
            return this;
        }
        String longer = key + " | " + filter;
        String shorter = longer.length() <= LONGEST_KEY
                ? longer
                : longer.substring(0, LONGEST_KEY / 2) + "#" + longer.hashCode();
        return new Open(shorter, base, source, value -> function.apply(then.apply(value)), filters + 1);
    }
}
