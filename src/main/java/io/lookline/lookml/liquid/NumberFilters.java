package io.lookline.lookml.liquid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Filters that calculate. What is no number, as a name that stands for an unknown one, counts as 1. */
final class NumberFilters {
    private static final Value.Num ONE = new Value.Num(1, true);

    private NumberFilters() {}

    static Optional<Value> apply(String name, Value input, List<Value> arguments) {
        Value.Num left = number(input);
        Value.Num right = arguments.isEmpty() ? null : number(arguments.getFirst());
        return Optional.ofNullable(right == null ? ofOne(name, left) : ofTwo(name, left, right));
    }

    private static Value.Num ofOne(String name, Value.Num number) {
        double value = number.value();
        return switch (name) {
            case "abs" -> new Value.Num(Math.abs(value), number.whole());
            case "ceil" -> new Value.Num(Math.ceil(value), true);
            case "floor" -> new Value.Num(Math.floor(value), true);
            case "round" -> new Value.Num(Math.rint(value), true);
            default -> null;
        };
    }

    private static Value.Num ofTwo(String name, Value.Num left, Value.Num right) {
        boolean whole = left.whole() && right.whole();
        double a = left.value();
        double b = right.value();
        return switch (name) {
            case "plus" -> new Value.Num(a + b, whole);
            case "minus" -> new Value.Num(a - b, whole);
            case "times" -> new Value.Num(a * b, whole);
            case "divided_by" -> b == 0 ? left : new Value.Num(whole ? Math.floor(a / b) : a / b, whole);
            case "modulo" -> b == 0 ? left : new Value.Num(a - b * Math.floor(a / b), whole);
            case "at_least" -> new Value.Num(Math.max(a, b), whole);
            case "at_most" -> new Value.Num(Math.min(a, b), whole);
            case "round" -> new Value.Num(rounded(a, (int) b), false);
            default -> null;
        };
    }

    private static double rounded(double value, int places) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(Math.clamp(places, 0, 15), RoundingMode.HALF_UP)
                        .doubleValue()
                : value;
    }

    private static Value.Num number(Value value) {
        return Numbers.of(value).orElse(ONE);
    }
}
