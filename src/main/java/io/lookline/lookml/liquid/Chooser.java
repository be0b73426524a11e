package io.lookline.lookml.liquid;

import java.util.List;

/** Says which way a run goes where nothing decides. */
interface Chooser {
    /** @return the option, less than {@code decision.options()} */
    int choose(Decision decision);

    /**
     * What is to be decided, and where.
     *
     * @param key the same for the same question
     * @param around the choices that led here; none at the outermost
     */
    record Decision(String key, int options, List<Taken> around) {}

    /** A decision that was made in a run. */
    record Taken(String key, int option, int options) {}
}
