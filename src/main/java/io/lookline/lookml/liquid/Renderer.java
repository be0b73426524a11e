package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Input.Kind;
import io.lookline.lookml.liquid.Open.StandIn;
import io.lookline.lookml.liquid.Run.Fact;
import java.util.List;
import java.util.Optional;

/** Writes what a template becomes on one way through it. */
final class Renderer {
    private final Run run;
    private final Evaluator evaluator;
    private final Judge judge;
    private final Loops loops;
    private StringBuilder out = new StringBuilder();
    /** Whether what was written since a capture began depends on something open. */
    private boolean wroteOpen;

    private Renderer(Run run) {
        this.run = run;
        this.evaluator = new Evaluator(run);
        this.judge = new Judge(run, evaluator);
        this.loops = new Loops(run, evaluator, this::nodes);
    }

    static String render(List<Node> nodes, Run run) {
        Renderer renderer = new Renderer(run);
        renderer.nodes(nodes);
        return renderer.out.toString();
    }

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            if (run.budget().isExhausted() || loops.isLeaving()) {
                return;
            }
            run.budget().step();
            node(node);
        }
    }

    private void node(Node node) {
        switch (node) {
            case Node.Plain(String text) -> write(text);
            case Node.Output(Operand operand) -> write(evaluator.value(operand));
            case Node.Assign(String name, Operand operand) -> run.variables().put(name, evaluator.value(operand));
            case Node.Capture(String name, List<Node> body) -> capture(name, body);
            case Node.Choice(List<Node.Branch> branches) -> choice(branches);
            case Node.Loop loop -> loops.run(loop);
            case Node.Filter(Optional<String> field, List<Node> body) -> filter(field, body);
            case Node.ParameterTag(String name) -> write(evaluator.parameter(name));
            case Node.DateBound(String field) -> date(field);
            case Node.DateRange(String field, String prefix) -> {
                run.reads(Kind.FILTER, field);
                write(prefix);
            }
            case Node.Cycle(String group, List<Operand> values) ->
                write(evaluator.value(values.get(next("cycle " + group, 1, values.size()))));
            case Node.Counter(String name, boolean up) ->
                write(Integer.toString(up ? next(name, 1, 0) : next(name, -1, 0) - 1));
            case Node.Leave(boolean loop) -> loops.leave(loop);
        }
    }

    private void write(LiquidValue value) {
        wroteOpen |= value instanceof Open;
        write(evaluator.settled(value).shown());
    }

    private void write(String text) {
        run.budget().spend(text.length());
        if (!run.budget().isExhausted()) {
            out.append(text);
        }
    }

    private void choice(List<Node.Branch> branches) {
        int enclosing = run.enclosing();
        for (Node.Branch branch : branches) {
            Fact taken = judge.decide(branch);
            run.enter(taken.by());
            if (taken.holds()) {
                nodes(branch.body());
                break;
            }
        }
        run.leaveTo(enclosing);
    }

    /** A captured text stays open when a part of it is. */
    private void capture(String name, List<Node> body) {
        boolean before = wroteOpen;
        wroteOpen = false;
        String text = aside(body);
        run.variables()
                .put(name, wroteOpen ? new Open("captured " + text, new StandIn(text)) : new LiquidValue.Text(text));
        wroteOpen = before;
    }

    private String aside(List<Node> body) {
        StringBuilder before = out;
        out = new StringBuilder();
        nodes(body);
        String text = out.toString();
        out = before;
        return text;
    }

    private void filter(Optional<String> field, List<Node> body) {
        field.or(() -> run.context().field()).ifPresent(name -> run.reads(Kind.FILTER, name));
        write(Predicates.on(aside(body)));
    }

    /** Where the template has quotes around it, it needs none. */
    private void date(String field) {
        run.reads(Kind.FILTER, field);
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        write(before == '\'' || before == '"' ? ParameterReader.DATE : "'" + ParameterReader.DATE + "'");
    }

    /** The number before it is counted on; begins with 0 again at the bound, where there is one. */
    private int next(String counter, int step, int bound) {
        int now = run.counters().getOrDefault(counter, 0);
        run.counters().put(counter, bound == 0 ? now + step : (now + step) % bound);
        return now;
    }
}
