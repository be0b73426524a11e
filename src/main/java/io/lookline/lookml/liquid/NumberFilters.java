package io.lookline.lookml.liquid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Filters that calculate. What is no number, as a name that stands for an unknown one, counts as 1. */
final class NumberFilters {
    private static final LiquidValue.Num ONE = new LiquidValue.Num(1, true);

    private NumberFilters() {}

    static Optional<LiquidValue> apply(String name, LiquidValue input, List<LiquidValue> arguments) {
        LiquidValue.Num left = number(input);
        LiquidValue.Num right = arguments.isEmpty() ? null : number(arguments.getFirst());
        return Optional.ofNullable(right == null ? ofOne(name, left) : ofTwo(name, left, right));
    }

    private static LiquidValue.Num ofOne(String name, LiquidValue.Num number) {
        double value = number.value();
        return switch (name) {
            case "abs" -> new LiquidValue.Num(Math.abs(value), number.whole());
            case "ceil" -> new LiquidValue.Num(Math.ceil(value), true);
            case "floor" -> new LiquidValue.Num(Math.floor(value), true);
            case "round" -> new LiquidValue.Num(Math.rint(value), true);
            default -> null;
        };
    }

    private static LiquidValue.Num ofTwo(String name, LiquidValue.Num left, LiquidValue.Num right) {
        boolean whole = left.whole() && right.whole();
        double a = left.value();
        double b = right.value();
        return switch (name) {
            case "plus" -> new LiquidValue.Num(a + b, whole);
            case "minus" -> new LiquidValue.Num(a - b, whole);
            case "times" -> new LiquidValue.Num(a * b, whole);
            case "divided_by" -> b == 0 ? left : new LiquidValue.Num(whole ? Math.floor(a / b) : a / b, whole);
            case "modulo" -> b == 0 ? left : new LiquidValue.Num(a - b * Math.floor(a / b), whole);
            case "at_least" -> new LiquidValue.Num(Math.max(a, b), whole);
            case "at_most" -> new LiquidValue.Num(Math.min(a, b), whole);
            case "round" -> new LiquidValue.Num(rounded(a, (int) b), false);
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

    private static LiquidValue.Num number(LiquidValue value) {
        return Numbers.of(value).orElse(ONE);
    }
}
