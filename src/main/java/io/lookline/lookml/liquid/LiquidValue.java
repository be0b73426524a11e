package io.lookline.lookml.liquid;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A value of Liquid. */
public sealed interface LiquidValue
        permits LiquidValue.Nil,
                LiquidValue.Bool,
                LiquidValue.Num,
                LiquidValue.Text,
                LiquidValue.Items,
                ParameterText,
                Open {
    record Nil() implements LiquidValue {}

    record Bool(boolean value) implements LiquidValue {}

    /** @param whole whether it counts as an integer, which divides without a remainder */
    record Num(double value, boolean whole) implements LiquidValue {}

    record Text(String text) implements LiquidValue {}

    record Items(List<LiquidValue> values) implements LiquidValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Of what YAML or JSON gives: texts, numbers, booleans, lists and null; anything else counts as its text. */
    static LiquidValue of(Object object) {
        return switch (object) {
            case null -> new Nil();
            case LiquidValue value -> value;
            case Boolean value -> new Bool(value);
            case Integer value -> new Num(value, true);
            case Long value -> new Num(value, true);
            case Number value -> new Num(value.doubleValue(), false);
            case List<?> values ->
                new Items(values.stream().map(LiquidValue::of).toList());
            default -> new Text(object.toString());
        };
    }

    /** What an output of it writes; the name of an open value. */
    default String shown() {
        return switch (this) {
            case Nil _ -> "";
            case Bool(boolean value) -> Boolean.toString(value);
            case Num(double value, boolean whole) -> shown(value, whole);
            case Text(String text) -> text;
            case Items(List<LiquidValue> values) ->
                values.stream().map(LiquidValue::shown).collect(Collectors.joining());
            case ParameterText parameter -> parameter.sql();
            case Open open -> open.key();
        };
    }

    private static String shown(double value, boolean whole) {
        if (whole && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) && Math.abs(value) < 1e15
                ? BigDecimal.valueOf(value).toPlainString()
                : Double.toString(value);
    }
}
