package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Chooser.Decision;
import io.lookline.lookml.liquid.Chooser.Taken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way through a template: what is known on it, and what was chosen. */
final class Run {
    private static final int MOST_REASONS = 8;

    private final Context context;
    private final Chooser chooser;
    private final Set<Input> inputs;
    private final Budget budget;
    private final Flaws flaws;
    private final Map<String, LiquidValue> variables = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, LiquidValue> bound = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Taken> lastAbout = new HashMap<>();
    private final Deque<Taken> around = new ArrayDeque<>();
    private final List<String> reasons = new ArrayList<>();
    private final Map<Optional<Taken>, Long> waysInside = new HashMap<>();

    /** That a question holds or does not, and which choice says so. */
    record Fact(boolean holds, Taken by) {}

    Run(Context context, Chooser chooser, Set<Input> inputs, Budget budget, Flaws flaws) {
        this.context = context;
        this.chooser = chooser;
        this.inputs = inputs;
        this.budget = budget;
        this.flaws = flaws;
    }

    Context context() {
        return context;
    }

    Budget budget() {
        return budget;
    }

    Flaws flaws() {
        return flaws;
    }

    Map<String, LiquidValue> variables() {
        return variables;
    }

    Map<String, Integer> counters() {
        return counters;
    }

    /** What open values were found to be, by their keys. */
    Map<String, LiquidValue> bound() {
        return bound;
    }

    Map<String, Fact> facts() {
        return facts;
    }

    void reads(Input.Kind kind, String name) {
        inputs.add(new Input(kind, name));
    }

    /**
     * Decides what nothing else does.
     *
     * @param about the keys of the open values that are asked about
     */
    Taken choose(String key, int options, List<String> about) {
        List<Taken> causes = new ArrayList<>(about.stream()
                .filter(lastAbout::containsKey)
                .map(lastAbout::get)
                .limit(MOST_REASONS)
                .toList());
        if (causes.isEmpty()) {
            waysInside.merge(
                    Optional.ofNullable(around.peek()), (long) options, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        }
        if (!around.isEmpty()) {
            causes.add(around.peek());
        }
        Taken made = new Taken(key, chooser.choose(new Decision(key, options, causes)), options);
        about.forEach(each -> lastAbout.put(each, made));
        return made;
    }

    /** Tells people what was assumed; the first few times. */
    void because(String asked, String answer) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(Flaws.quote(asked) + " is " + answer);
        }
    }

    List<String> reasons() {
        return reasons;
    }

    /** How many ways there are at least: choices that the same one led to stand side by side. */
    long ways() {
        return waysInside.values().stream().mapToLong(Long::longValue).max().orElse(1);
    }

    /** What follows depends on this choice, until as many are left as {@link #enclosing} told before. */
    void enter(Taken choice) {
        if (choice != null) {
            around.push(choice);
        }
    }

    int enclosing() {
        return around.size();
    }

    void leaveTo(int enclosing) {
        while (around.size() > enclosing) {
            around.pop();
        }
    }
}
