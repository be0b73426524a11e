package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Lead.Goal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value on the way to what it is made of. */
record Made(List<Lead> leads, List<Goal> needs) implements DepthFirst.Step<Goal, Traced> {
    static Made of(List<Lead> leads) {
        List<Goal> needs = new ArrayList<>(0);
        leads.forEach(lead -> {
            if (lead instanceof Lead.To to) {
                needs.add(to.goal());
            }
        });
        return new Made(leads, needs);
    }

    /** Each thing in a circle is made of what all of them are made of. */
    static Map<Goal, Traced> circle(Map<Goal, Traced> alone) {
        Traced together = Traced.all(List.copyOf(alone.values())).computed();
        Map<Goal, Traced> values = new HashMap<>();
        alone.keySet()
                .forEach(goal -> values.put(
                        goal, Traced.all(List.of(together, Traced.failed(Code.LINEAGE_CYCLE, goal.toString())))));
        return values;
    }

    @Override
    public Traced value(Function<Goal, Optional<Traced>> known) {
        List<Traced> parts = new ArrayList<>(leads.size());
        for (Lead lead : leads) {
            parts.add(
                    switch (lead) {
                        case Lead.Told(Traced traced) -> traced;
                        case Lead.To(Goal goal, List<String> path, boolean alone) -> {
                            Traced part =
                                    known.apply(goal).orElse(Traced.NOTHING).part(path);
                            yield alone ? part : part.computed();
                        }
                    });
        }
        return Traced.all(parts);
    }
}
