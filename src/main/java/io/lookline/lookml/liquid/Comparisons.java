package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Question.Operator;
import java.util.List;
import java.util.Optional;

/** Compares values that are known. */
final class Comparisons {
    private Comparisons() {}

    /** Whether a value counts as true: all but nil and false do. */
    static boolean isTruthy(Value value) {
        return !(value instanceof Value.Nil) && !value.equals(new Value.Bool(false));
    }

    static boolean holds(Value left, Operator operator, Value right) {
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
    private static boolean areEqual(Value left, Value right) {
        if (isNothing(left) || isNothing(right)) {
            return isNothing(left) ? isBlank(right) : isBlank(left);
        }
        if (left instanceof ParameterText parameter) {
            return parameter.isText(raw(right));
        }
        if (right instanceof ParameterText parameter) {
            return parameter.isText(raw(left));
        }
        if (left instanceof Value.Num || right instanceof Value.Num) {
            return order(left, right).filter(order -> order == 0).isPresent();
        }
        return left.equals(right);
    }

    /** The literals {@code blank} and {@code empty}. */
    private static boolean isNothing(Value value) {
        return value.equals(new Value.Items(List.of()));
    }

    private static boolean isBlank(Value value) {
        return !isTruthy(value) || !(value instanceof Value.Bool) && raw(value).isBlank();
    }

    private static boolean contains(Value left, Value right) {
        return left instanceof Value.Items(List<Value> values)
                ? values.stream().anyMatch(each -> areEqual(each, right))
                : !(left instanceof Value.Nil) && raw(left).contains(raw(right));
    }

    private static Optional<Integer> order(Value left, Value right) {
        Optional<Value.Num> first = Numbers.of(left);
        Optional<Value.Num> second = Numbers.of(right);
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(Double.compare(first.get().value(), second.get().value()));
        }
        return isText(left) && isText(right) ? Optional.of(raw(left).compareTo(raw(right))) : Optional.empty();
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Text || value instanceof ParameterText;
    }

    private static String raw(Value value) {
        return value instanceof ParameterText parameter ? parameter.raw() : value.shown();
    }
}
