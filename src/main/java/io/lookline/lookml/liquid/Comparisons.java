package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Question.Operator;
import java.util.List;
import java.util.Optional;

/** Compares values that are known. */
final class Comparisons {
    private Comparisons() {}

    /** Whether a value counts as true: all but nil and false do. */
    static boolean isTruthy(LiquidValue value) {
        return !(value instanceof LiquidValue.Nil) && !value.equals(new LiquidValue.Bool(false));
    }

    static boolean holds(LiquidValue left, Operator operator, LiquidValue right) {
        return switch (operator) {
            case EQUAL -> areEqual(left, right);
            case UNEQUAL -> !areEqual(left, right);
            case CONTAINS -> contains(left, right);
            case LESS -> order(left, right).filter(order -> order < 0).isPresent();
            case GREATER -> order(left, right).filter(order -> order > 0).isPresent();
            case LESS_OR_EQUAL -> order(left, right).filter(order -> order <= 0).isPresent();
            case GREATER_OR_EQUAL ->
                order(left, right).filter(order -> order >= 0).isPresent();
        };
    }

    /** Looker's user attributes and parameters are texts, and are compared with numbers all the same. */
    private static boolean areEqual(LiquidValue left, LiquidValue right) {
        if (isNothing(left) || isNothing(right)) {
            return isNothing(left) ? isBlank(right) : isBlank(left);
        }
        if (left instanceof ParameterText parameter) {
            return parameter.isText(raw(right));
        }
        if (right instanceof ParameterText parameter) {
            return parameter.isText(raw(left));
        }
        if (left instanceof LiquidValue.Num || right instanceof LiquidValue.Num) {
            return order(left, right).filter(order -> order == 0).isPresent();
        }
        return left.equals(right);
    }

    /** The literals {@code blank} and {@code empty}. */
    private static boolean isNothing(LiquidValue value) {
        return value.equals(new LiquidValue.Items(List.of()));
    }

    private static boolean isBlank(LiquidValue value) {
        return !isTruthy(value)
                || !(value instanceof LiquidValue.Bool) && raw(value).isBlank();
    }

    private static boolean contains(LiquidValue left, LiquidValue right) {
        return left instanceof LiquidValue.Items(List<LiquidValue> values)
                ? values.stream().anyMatch(each -> areEqual(each, right))
                : !(left instanceof LiquidValue.Nil) && raw(left).contains(raw(right));
    }

    private static Optional<Integer> order(LiquidValue left, LiquidValue right) {
        Optional<LiquidValue.Num> first = Numbers.of(left);
        Optional<LiquidValue.Num> second = Numbers.of(right);
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(Double.compare(first.get().value(), second.get().value()));
        }
        return isText(left) && isText(right) ? Optional.of(raw(left).compareTo(raw(right))) : Optional.empty();
    }

    private static boolean isText(LiquidValue value) {
        return value instanceof LiquidValue.Text || value instanceof ParameterText;
    }

    private static String raw(LiquidValue value) {
        return value instanceof ParameterText parameter ? parameter.raw() : value.shown();
    }
}
