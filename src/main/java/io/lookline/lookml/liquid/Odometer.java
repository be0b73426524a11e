package io.lookline.lookml.liquid;

import java.util.ArrayList;
import java.util.List;

/** Goes every way: the last choice that has another option takes it next time, and what follows begins anew. */
final class Odometer implements Chooser {
    private final List<Taken> way = new ArrayList<>();
    private int place;

    @Override
    public int choose(Decision decision) {
        if (place == way.size()) {
            way.add(new Taken(decision.key(), 0, decision.options()));
        }
        Taken taken = way.get(place++);
        return Math.min(taken.option(), decision.options() - 1);
    }

    /** Turns to the next way; false when there is none. */
    boolean turn() {
        place = 0;
        while (!way.isEmpty()) {
            Taken last = way.removeLast();
            if (last.option() + 1 < last.options()) {
                way.add(new Taken(last.key(), last.option() + 1, last.options()));
                return true;
            }
        }
        return false;
    }
}
