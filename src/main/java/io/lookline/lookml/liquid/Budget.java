package io.lookline.lookml.liquid;

/** How much one run may do: what a template of good will never needs. */
final class Budget {
    private static final int STEPS = 100_000;
    private static final int CHARACTERS = 1_000_000;

    private long steps;
    private long characters;

    /** @param length of the template */
    Budget(int length) {
        this.steps = STEPS + (long) length;
        this.characters = CHARACTERS + 4L * length;
    }

    void step() {
        steps--;
    }

    /** Looks at a value: in a loop, comparing a long one costs more than what is written. */
    void look(LiquidValue value) {
        characters -= Filters.size(value);
    }

    void spend(int written) {
        characters -= written;
        steps--;
    }

    boolean isExhausted() {
        return steps < 0 || characters < 0;
    }
}
