package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Open.Asked;
import io.lookline.lookml.liquid.Open.StandIn;
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
    Value value(Operand operand) {
        return switch (operand) {
            case Literal(Value value) -> value;
            case Path(String root, List<Operand> keys) ->
                current(variables.find(root, keys.stream().map(this::settled).toList()));
            case Span(Operand first, Operand last) -> range(settled(first), settled(last));
            case Filtered(Operand input, List<Call> calls) -> filtered(value(input), calls);
        };
    }

    /** Something to write: what stands for it when it is open. */
    Value settled(Operand operand) {
        return settled(value(operand));
    }

    Value settled(Value value) {
        return current(value) instanceof Open open
                ? switch (open.source()) {
                    case StandIn(String text) -> open.then().apply(new Value.Text(text));
                    case Asked asked -> open.then().apply(parameters.sample(open.base(), asked));
                }
                : current(value);
    }

    Value parameter(String name) {
        return current(parameters.value(name));
    }

    private Value current(Value value) {
        if (!(value instanceof Open open)) {
            return value;
        }
        Value bound = run.bound().get(open.key());
        if (bound != null) {
            return bound;
        }
        Value base = run.bound().get(open.base());
        return base == null ? open : open.then().apply(base);
    }

    private static Value range(Value first, Value last) {
        int from = Numbers.of(first).map(number -> (int) number.value()).orElse(0);
        int to = Numbers.of(last).map(number -> (int) number.value()).orElse(0);
        return new Value.Items(IntStream.rangeClosed(from, to)
                .limit(MOST_ITEMS)
                .<Value>mapToObj(each -> new Value.Num(each, true))
                .toList());
    }

    private Value filtered(Value input, List<Call> calls) {
        Value value = input;
        for (Call call : calls) {
            value = filtered(
                    value, call, call.arguments().stream().map(this::settled).toList());
        }
        return value;
    }

    private Value filtered(Value value, Call call, List<Value> arguments) {
        if (!(value instanceof Open open)) {
            return filter(value, call, arguments);
        }
        if (call.name().equals("default")) {
            return open.source() instanceof StandIn && !arguments.isEmpty() ? arguments.getFirst() : open;
        }
        String shown =
                call.name() + arguments.stream().map(Value::shown).limit(4).toList();
        return open.filtered(shown, each -> filter(each, call, arguments));
    }

    private Value filter(Value value, Call call, List<Value> arguments) {
        if (run.budget().isExhausted()) {
            return value;
        }
        Optional<Value> result = Filters.apply(call.name(), value, arguments);
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
