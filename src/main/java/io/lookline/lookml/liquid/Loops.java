package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Node.Extent;
import io.lookline.lookml.liquid.Open.StandIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the bodies of {@code for}: once for each item, and once for a list that is open. */
final class Loops {
    private static final List<String> COUNTERS =
            List.of("index", "index0", "rindex", "rindex0", "first", "last", "length");

    private final Run run;
    private final Evaluator evaluator;
    private final Consumer<List<Node>> body;
    private int depth;
    private boolean leavesBody;
    private boolean leavesLoop;

    Loops(Run run, Evaluator evaluator, Consumer<List<Node>> body) {
        this.run = run;
        this.evaluator = evaluator;
        this.body = body;
    }

    boolean isLeaving() {
        return leavesBody;
    }

    /** Outside of a loop this means nothing. */
    void leave(boolean loop) {
        leavesBody = depth > 0;
        leavesLoop = depth > 0 && loop;
    }

    void run(Node.Loop loop) {
        List<LiquidValue> items = part(items(loop), loop.extent());
        if (items.isEmpty()) {
            body.accept(loop.otherwise());
            return;
        }
        Map<String, LiquidValue> before = new HashMap<>();
        names(loop)
                .filter(run.variables()::containsKey)
                .forEach(name -> before.put(name, run.variables().get(name)));
        depth++;
        for (int i = 0; i < items.size() && !leavesLoop && !run.budget().isExhausted(); i++) {
            run.variables().put(loop.variable(), items.get(i));
            count(i, items.size());
            body.accept(loop.body());
            leavesBody = false;
        }
        depth--;
        leavesLoop = false;
        names(loop).forEach(name -> restore(name, before));
    }

    /** Of the variables that it sets, and that are afterwards what they were before. */
    private static Stream<String> names(Node.Loop loop) {
        return Stream.concat(Stream.of(loop.variable()), COUNTERS.stream().map(counter -> "forloop." + counter));
    }

    private List<LiquidValue> items(Node.Loop loop) {
        LiquidValue value = evaluator.value(loop.items());
        if (value instanceof Open open) {
            List<LiquidValue> known = ListFilters.items(evaluator.settled(open));
            String sample =
                    known.isEmpty() ? StandIns.of(open.key()) : known.getFirst().shown();
            return List.of(new Open(open.key() + " each", new StandIn(sample)));
        }
        return ListFilters.items(value);
    }

    private List<LiquidValue> part(List<LiquidValue> items, Extent extent) {
        int from = extent.offset().map(this::whole).orElse(0);
        int skipped = Math.clamp(from, 0, items.size());
        int count = extent.limit().map(this::whole).orElse(items.size());
        List<LiquidValue> part = items.subList(skipped, Math.clamp((long) skipped + count, skipped, items.size()));
        return extent.reversed() ? part.reversed() : part;
    }

    private int whole(Operand operand) {
        return Numbers.of(evaluator.settled(operand))
                .map(number -> (int) number.value())
                .orElse(0);
    }

    private void count(int index, int length) {
        Map<String, LiquidValue> variables = run.variables();
        variables.put("forloop.index", new LiquidValue.Num(index + 1, true));
        variables.put("forloop.index0", new LiquidValue.Num(index, true));
        variables.put("forloop.rindex", new LiquidValue.Num(length - index, true));
        variables.put("forloop.rindex0", new LiquidValue.Num(length - index - 1, true));
        variables.put("forloop.first", new LiquidValue.Bool(index == 0));
        variables.put("forloop.last", new LiquidValue.Bool(index == length - 1));
        variables.put("forloop.length", new LiquidValue.Num(length, true));
    }

    private void restore(String variable, Map<String, LiquidValue> before) {
        if (before.containsKey(variable)) {
            run.variables().put(variable, before.get(variable));
        } else {
            run.variables().remove(variable);
        }
    }
}
