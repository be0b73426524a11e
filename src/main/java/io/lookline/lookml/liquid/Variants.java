package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every text that one template may become, as far as there are not too many. */
final class Variants {
    /** Of texts. */
    static final int MOST = 64;

    private static final int MOST_RUNS = 2 * MOST;
    /** Of all texts together. */
    private static final int MOST_CHARACTERS = 16_000_000;

    private final List<Node> nodes;
    private final int length;
    private final Context context;
    private final Flaws flaws = new Flaws();
    private final Set<Input> inputs = new LinkedHashSet<>();
    private final Map<String, List<String>> reasonsByText = new LinkedHashMap<>();
    private int characters;
    private int runs;

    private Variants(List<Node> nodes, int length, Context context) {
        this.nodes = nodes;
        this.length = length;
        this.context = context;
    }

    /** @param length of the template */
    static Rendering of(List<Node> nodes, int length, List<Flaw> parsed, Context context) {
        Variants variants = new Variants(nodes, length, context);
        variants.flaws.addAll(parsed);
        if (!variants.goEveryWay()) {
            variants.goFewWays();
        }
        return variants.rendering();
    }

    private boolean goEveryWay() {
        Odometer odometer = new Odometer();
        if (run(odometer).ways() > MOST) {
            return false;
        }
        while (odometer.turn()) {
            if (isFull()) {
                return false;
            }
            run(odometer);
        }
        return reasonsByText.size() <= MOST;
    }

    private void goFewWays() {
        reasonsByText.clear();
        characters = 0;
        runs = 0;
        Cover cover = new Cover();
        int taken;
        do {
            taken = cover.taken();
            run(cover);
            cover.turn();
        } while (cover.missing() > 0 && !isFull() && cover.taken() > taken);
        if (cover.missing() == 0) {
            flaws.add(
                    Code.LIQUID_BRANCHES_COMBINED,
                    0,
                    "more than " + MOST + " texts are possible; each branch is in one of the " + reasonsByText.size()
                            + " that are read, not each combination");
        } else {
            flaws.add(
                    Code.LIQUID_BRANCHES_LOST,
                    0,
                    "more than " + MOST + " texts are needed; " + cover.missing() + " branches are not read");
        }
    }

    private boolean isFull() {
        return reasonsByText.size() >= MOST || runs >= MOST_RUNS || characters >= MOST_CHARACTERS;
    }

    private Run run(Chooser chooser) {
        runs++;
        Budget budget = new Budget(length);
        Run run = new Run(context, chooser, inputs, budget, flaws);
        String text = Renderer.render(nodes, run);
        if (reasonsByText.putIfAbsent(text, run.reasons()) == null) {
            characters += text.length();
        }
        if (budget.isExhausted()) {
            flaws.add(Code.LIQUID_TOO_LONG, 0, "the template does not come to an end; what it wrote so far is read");
        }
        return run;
    }

    private Rendering rendering() {
        List<Variant> variants = new ArrayList<>();
        int count = reasonsByText.size();
        reasonsByText.forEach((text, reasons) -> variants.add(
                count == 1
                        ? new Variant(text, false, "", List.of())
                        : new Variant(text, true, "Liquid branch " + (variants.size() + 1) + " of " + count, reasons)));
        return new Rendering(variants, List.copyOf(inputs), flaws.list());
    }
}
