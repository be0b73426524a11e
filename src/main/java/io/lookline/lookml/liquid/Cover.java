package io.lookline.lookml.liquid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes few ways that together take each option once: at each choice one that was not taken yet, or one behind which
 * there are such.
 */
final class Cover implements Chooser {
    private final Map<String, Seen> byKey = new HashMap<>();
    private final List<Seen> inOrder = new ArrayList<>();
    private int met;
    private int taken;

    private static final class Seen {
        private final int options;
        private final List<Taken> around;
        private final BitSet taken = new BitSet();
        /** Options that lead to others that were not taken. */
        private final BitSet wanted = new BitSet();

        private Seen(int options, List<Taken> around) {
            this.options = options;
            this.around = around;
        }

        private boolean isOpen() {
            return taken.cardinality() < options;
        }

        private int next() {
            int untaken = taken.nextClearBit(0);
            if (untaken < options) {
                return untaken;
            }
            return Math.max(0, wanted.nextSetBit(0));
        }
    }

    @Override
    public int choose(Decision decision) {
        Seen seen = byKey.computeIfAbsent(decision.key(), _ -> see(decision));
        int option = Math.min(seen.next(), decision.options() - 1);
        if (!seen.taken.get(option)) {
            seen.taken.set(option);
            taken++;
        }
        return option;
    }

    /** How many options were met and not taken. */
    int missing() {
        return met - taken;
    }

    /** How many options were taken. */
    int taken() {
        return taken;
    }

    /** Finds out which options are worth taking again. */
    void turn() {
        inOrder.forEach(seen -> seen.wanted.clear());
        for (Seen seen : inOrder.reversed()) {
            if (seen.isOpen() || !seen.wanted.isEmpty()) {
                seen.around.forEach(each -> byKey.get(each.key()).wanted.set(each.option()));
            }
        }
    }

    private Seen see(Decision decision) {
        Seen seen = new Seen(decision.options(), decision.around());
        inOrder.add(seen);
        met += decision.options();
        return seen;
    }
}
