package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Open.Asked;
import io.lookline.lookml.liquid.Open.StandIn;
import io.lookline.lookml.liquid.Open.Unknown;
import io.lookline.lookml.liquid.Operand.Call;
import io.lookline.lookml.liquid.Operand.Filtered;
import io.lookline.lookml.liquid.Operand.Literal;
import io.lookline.lookml.liquid.Operand.Path;
import io.lookline.lookml.liquid.Operand.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What operands are on one way through a template. */
final class Evaluator {
    /** Of a range; a longer one is cut. */
    private static final int MOST_ITEMS = 10_000;

    private final Run run;
    private final ParameterReader parameters;
    private final Variables variables;

    Evaluator(Run run) {
        this.run = run;
        this.parameters = new ParameterReader(run);
        this.variables = new Variables(run, parameters);
    }

    /** Open only as long as nothing that was assumed decides it. */
    LiquidValue value(Operand operand) {
        return switch (operand) {
            case Literal(LiquidValue value) -> value;
            case Path(String root, List<Operand> keys) -> current(lookUp(root, keys));
            case Span(Operand first, Operand last) -> range(settled(first), settled(last));
            case Filtered(Operand input, List<Call> calls) -> filtered(value(input), calls);
        };
    }

    /** Something to write: what stands for it when it is open. */
    LiquidValue settled(Operand operand) {
        return settled(value(operand));
    }

    LiquidValue settled(LiquidValue value) {
        return current(value) instanceof Open open
                ? switch (open.source()) {
                    case StandIn(String text) -> open.then().apply(new LiquidValue.Text(text));
                    case Unknown(String name) -> open.then().apply(new LiquidValue.Text(StandIns.of(name)));
                    case Asked asked -> open.then().apply(parameters.sample(open.base(), asked));
                }
                : current(value);
    }

    LiquidValue parameter(String name) {
        return current(parameters.value(name));
    }

    private LiquidValue current(LiquidValue value) {
        if (!(value instanceof Open open)) {
            return value;
        }
        LiquidValue bound = run.bound().get(open.key());
        if (bound != null) {
            return bound;
        }
        LiquidValue base = run.bound().get(open.base());
        return base == null ? open : open.then().apply(base);
    }

    private LiquidValue lookUp(String root, List<Operand> keys) {
        List<LiquidValue> known = keys.stream().map(this::settled).toList();
        known.forEach(run.budget()::look);
        return run.budget().isExhausted() ? new LiquidValue.Nil() : variables.find(root, known);
    }

    private LiquidValue range(LiquidValue first, LiquidValue last) {
        int from = Numbers.of(first).map(number -> (int) number.value()).orElse(0);
        int to = Numbers.of(last).map(number -> (int) number.value()).orElse(0);
        LiquidValue range = new LiquidValue.Items(IntStream.rangeClosed(from, to)
                .limit(MOST_ITEMS)
                .<LiquidValue>mapToObj(each -> new LiquidValue.Num(each, true))
                .toList());
        run.budget().look(range);
        return range;
    }

    private LiquidValue filtered(LiquidValue input, List<Call> calls) {
        LiquidValue value = input;
        for (Call call : calls) {
            value = filtered(
                    value, call, call.arguments().stream().map(this::settled).toList());
        }
        return value;
    }

    private LiquidValue filtered(LiquidValue value, Call call, List<LiquidValue> arguments) {
        if (!(value instanceof Open open)) {
            return filter(value, call, arguments);
        }
        if (call.name().equals("default")) {
            return !(open.source() instanceof Asked) && !arguments.isEmpty() ? arguments.getFirst() : open;
        }
        String shown = call.name()
                + arguments.stream().map(LiquidValue::shown).limit(4).toList();
        return open.filtered(shown, each -> filter(each, call, arguments));
    }

    private LiquidValue filter(LiquidValue value, Call call, List<LiquidValue> arguments) {
        if (run.budget().isExhausted()) {
            return value;
        }
        run.budget().look(value);
        arguments.forEach(run.budget()::look);
        Optional<LiquidValue> result = Filters.apply(call.name(), value, arguments);
        if (result.isEmpty()) {
            run.flaws()
                    .add(
                            Code.LIQUID_FILTER_UNKNOWN,
                            call.offset(),
                            Flaws.quote(call.name()) + " is no filter; it changes nothing");
        }
        run.budget().spend(result.map(Filters::size).orElse(1));
        return result.orElse(value);
    }
}
